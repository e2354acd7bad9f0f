import { z } from "zod";
import { Id, PartialDate } from "./primitives.ts";
import { Evidence, Mention } from "./span.ts";

/** Another form of a name, and the articles that print it. */
export const OtherName = z.strictObject({ name: z.string().min(1), articles: z.array(Id) });
export type OtherName = z.infer<typeof OtherName>;

/** A post that sources give a person. `from` and `to` come from curation only. */
export const Role = z.strictObject({
  title: z.string().min(1),
  organization: Id.nullable(),
  articles: z.array(Id),
  evidence: z.array(Evidence),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
});
export type Role = z.infer<typeof Role>;

export const Person = z.strictObject({
  id: Id,
  formerIds: z.array(Id),
  name: z.string().min(1),
  otherNames: z.array(OtherName),
  roles: z.array(Role),
  mentions: z.array(Mention),
});
export type Person = z.infer<typeof Person>;

export const OrganizationKind = z.enum(["country", "government", "international", "company", "media", "other"]);
export const Organization = z.strictObject({
  id: Id,
  formerIds: z.array(Id),
  name: z.string().min(1),
  otherNames: z.array(OtherName),
  kind: OrganizationKind,
  mentions: z.array(Mention),
});
export type Organization = z.infer<typeof Organization>;

export const Place = z.strictObject({
  id: Id,
  formerIds: z.array(Id),
  name: z.string().min(1),
  otherNames: z.array(OtherName),
  /** ISO 3166-1 alpha-2, null where the list does not know. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  mentions: z.array(Mention),
});
export type Place = z.infer<typeof Place>;

export const Topic = z.strictObject({ id: Id, name: z.string().min(1), terms: z.array(z.string().min(1)) });
export type Topic = z.infer<typeof Topic>;
