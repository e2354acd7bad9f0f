import { z } from "zod";
import { Confidence, Id, PartialDate, Review } from "./primitives.ts";
import { Evidence, Span } from "./span.ts";

const StatementKind = z.enum(["direct", "mixed", "indirect", "turn", "document"]);

/** Who speaks. `name` is a described speaker; with `unnamed` the source does not say who it is. */
export const Speaker = z.union([
  z.strictObject({ person: Id, role: z.string().nullable() }),
  z.strictObject({ organization: Id }),
  z.strictObject({ name: z.string().min(1), unnamed: z.literal(true).optional() }),
]);
export type Speaker = z.infer<typeof Speaker>;

/** Someone spoken to, or whose words are passed on. */
export const Party = z.union([
  z.strictObject({ person: Id }),
  z.strictObject({ organization: Id }),
  z.strictObject({ name: z.string().min(1) }),
]);
export type Party = z.infer<typeof Party>;

const Reply = z.strictObject({ from: z.string(), on: z.string().nullable(), text: z.string() });

export const Statement = z.strictObject({
  id: Id,
  formerIds: z.array(Id),
  kind: StatementKind,
  partOf: Id.nullable(),
  article: Id,
  text: z.string().min(1),
  content: z.array(Span).min(1),
  quoted: z.array(Span),
  cue: Span.nullable(),
  source: Span.nullable(),
  attribution: z.enum(["named", "unnamed", "unsettled"]),
  speakers: z.array(Speaker),
  speakerAsPrinted: z.string().nullable(),
  relays: z.array(Party),
  audience: z.array(Party),
  venue: z.string().nullable(),
  place: Id.nullable(),
  date: PartialDate.nullable(),
  saidAt: Id.nullable(),
  about: z.array(Id),
  topics: z.array(Id),
  sameAs: z.array(Id),
  evidence: z.array(Evidence),
  confidence: Confidence,
  reviewed: Review.nullable(),
  replies: z.array(Reply).optional(),
});
export type Statement = z.infer<typeof Statement>;
