import { z } from "zod";
import { Id, Rights, Words } from "./primitives.ts";

/** A topic as an editor writes it: its terms are searched in statements; the id comes from the name where it is not given. */
export const BriefingTopic = z.strictObject({ id: Id.optional(), name: Words, terms: z.array(Words).min(1) });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** `briefing.yaml`. */
export const Briefing = z.strictObject({
  title: Words,
  summary: z.string().optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, "no language: en, fr, pt-BR")
    .default("en"),
  baseUrl: z.url({ protocol: /^https?$/, error: "no address that begins with https://" }).optional(),
  timeZone: z.string().refine(isTimeZone, "no time zone: Europe/Zurich, UTC").optional(),
  rights: Rights.default("excerpt"),
  topics: z.array(BriefingTopic).default([]),
  publish: z.enum(["all", "reviewed"]).default("all"),
  peoplePages: z.enum(["speakers", "all"]).default("speakers"),
  index: z.union([z.enum(["yes", "no"]), z.boolean().transform((on) => (on ? ("yes" as const) : ("no" as const)))]).default("yes"),
  contact: z.string().optional(),
  imprint: z.string().optional(),
});
export type Briefing = z.infer<typeof Briefing>;
