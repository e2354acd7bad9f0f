import { z } from "zod";
import { Confidence, Day, Id, PartialDate, Review, Time } from "./primitives.ts";
import { Evidence } from "./span.ts";

export const MeetingKind = z.enum([
  "talks",
  "meeting",
  "summit",
  "call",
  "visit",
  "dinner",
  "interview",
  "hearing",
  "debate",
  "rally",
  "speech",
  "ceremony",
  "press-conference",
  "conference",
  "other",
]);
export type MeetingKind = z.infer<typeof MeetingKind>;

export const MeetingStatus = z.enum(["held", "planned", "cancelled", "postponed", "unknown"]);
export type MeetingStatus = z.infer<typeof MeetingStatus>;

const attended = { role: z.string().nullable(), side: Id.nullable(), printed: z.string().nullable() };
/** Exactly one of person, organization and name: `name` is a described group ("her delegation"). */
export const Participant = z.union([
  z.strictObject({ person: Id, ...attended }),
  z.strictObject({ organization: Id, ...attended }),
  z.strictObject({ name: z.string().min(1), ...attended }),
]);
export type Participant = z.infer<typeof Participant>;

export const Meeting = z.strictObject({
  id: Id,
  formerIds: z.array(Id),
  title: z.string().min(1),
  kind: MeetingKind,
  status: MeetingStatus,
  /** The date of the newest article that reports the status. */
  asOf: Day,
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  /** on: lasted from start to end; within: at some time between them; null where start is. */
  dateMeans: z.enum(["on", "within"]).nullable(),
  time: Time.nullable(),
  place: Id.nullable(),
  venue: z.string().nullable(),
  participants: z.array(Participant),
  evidence: z.array(Evidence),
  confidence: Confidence,
  reviewed: Review.nullable(),
});
export type Meeting = z.infer<typeof Meeting>;
