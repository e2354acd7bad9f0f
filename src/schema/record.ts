import { z } from "zod";
import { Article } from "./article.ts";
import { Organization, Person, Place, Topic } from "./entities.ts";
import { Meeting } from "./meeting.ts";
import { Day } from "./primitives.ts";
import { Statement } from "./statement.ts";

/** The exported record, version 1: everything that a briefing holds. */
export const ReadoutRecord = z.strictObject({
  version: z.literal(1),
  briefing: z.strictObject({ title: z.string(), language: z.string(), asOf: Day.nullable() }),
  articles: z.array(Article),
  people: z.array(Person),
  organizations: z.array(Organization),
  places: z.array(Place),
  topics: z.array(Topic),
  meetings: z.array(Meeting),
  statements: z.array(Statement),
});
export type ReadoutRecord = z.infer<typeof ReadoutRecord>;
