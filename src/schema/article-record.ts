import { z } from "zod";
import { Article } from "./article.ts";
import { Diagnostic } from "./diagnostic.ts";
import { Organization, Person, Place } from "./entities.ts";
import { Meeting } from "./meeting.ts";
import { Statement } from "./statement.ts";

/**
 * What `derive` reads out of one article: the same shapes as the exported record, with ids that
 * are unique inside the article only (`sergei-ryabkov`, `geneva-talks-2022-01-10`).
 * `consolidate` joins these across articles, gives the lasting ids and fills topics, about and sameAs.
 */
export const ArticleRecord = z.strictObject({
  version: z.literal(1),
  article: Article,
  people: z.array(Person),
  organizations: z.array(Organization),
  places: z.array(Place),
  meetings: z.array(Meeting),
  statements: z.array(Statement),
  diagnostics: z.array(Diagnostic),
});
export type ArticleRecord = z.infer<typeof ArticleRecord>;
