import { z } from "zod";
import { Day, Id, PartialDate } from "./primitives.ts";

const named = z.enum(["person", "organization", "place", "meeting", "topic"]);

/**
 * A value as the log keeps it. `text`: words, or a name with the kind and id of what bears it; `date`; `word`: one of the
 * schema's own ("held", "talks", "CH"), which each language of the site says in its way.
 */
const PlainValue = z.union([
  z.strictObject({ text: z.string().min(1), names: z.strictObject({ kind: named, id: Id }).optional() }),
  z.strictObject({ date: PartialDate }),
  z.strictObject({ word: z.string().min(1) }),
]);
export type PlainValue = z.infer<typeof PlainValue>;

/** What tells a value from another of its name: the role in which somebody spoke, the side, the years of a post. */
const LoggedDetail = z.strictObject({ field: z.enum(["role", "organization", "side", "from", "to"]), value: PlainValue });
export type LoggedDetail = z.infer<typeof LoggedDetail>;

export const LoggedValue = z.strictObject({ value: PlainValue, details: z.array(LoggedDetail) });
export type LoggedValue = z.infer<typeof LoggedValue>;

/** Fields of the record that a correction may change, by the names they have there. */
export const LoggedField = z.enum([
  "name",
  "otherNames",
  "roles",
  "kind",
  "country",
  "latitude",
  "longitude",
  "title",
  "status",
  "start",
  "end",
  "dateMeans",
  "time",
  "place",
  "venue",
  "participants",
  "speakers",
  "relays",
  "audience",
  "date",
  "saidAt",
  "about",
  "topics",
]);
export type LoggedField = z.infer<typeof LoggedField>;

/** Fields of which an item may have many: the log keeps what went and what came. The others have one value or none. */
export const LISTED_FIELDS: ReadonlySet<LoggedField> = new Set(["otherNames", "roles", "participants", "about", "topics"]);

/**
 * One field before and after. Of names, roles, participants, meetings and topics, which may be many, only what went and
 * what came; a single value that was or is not stated is an empty list. A merge leads from all the names to one, a split
 * from one to all.
 */
const Change = z.strictObject({ field: LoggedField, before: z.array(LoggedValue), after: z.array(LoggedValue) });
export type Change = z.infer<typeof Change>;

/** One entry of the corrections log: what the editor changed, without anything that is withheld. */
export const Correction = z.strictObject({
  action: z.enum(["merge", "split", "set", "add", "drop", "withhold"]),
  kind: z.enum(["person", "organization", "place", "meeting", "statement"]),
  id: Id.nullable(),
  /** A statement's source, so that the log can say where one stood that is taken out; null for anything else. */
  article: Id.nullable(),
  changes: z.array(Change),
  /** The editor's own explanation. */
  note: z.string().nullable(),
  on: Day.nullable(),
});
export type Correction = z.infer<typeof Correction>;
