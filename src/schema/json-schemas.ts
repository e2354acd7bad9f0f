import { z } from "zod";
import { ArticleRecord, Briefing, Curation, IdRegister, PublishedRecord, ReadoutRecord } from "./index.ts";

/** What is published for editors (completion as they type) and for other programs. */
const PUBLISHED: readonly (readonly [name: string, title: string, schema: z.ZodType])[] = [
  ["briefing", "briefing.yaml: what a briefing is called and how it is published", Briefing],
  ["curation", "curation.yaml: what the editor corrects", Curation],
  ["ids", "ids.json: the register of ids", IdRegister],
  ["record", "The exported record, version 1", ReadoutRecord],
  ["article-record", "What one article holds, before articles are joined", ArticleRecord],
  ["published-record", "What a site is made from: nothing beyond rights, nothing withheld", PublishedRecord],
];

/** The text of each file below `docs/schema/`, by name. JSON Schema has no word for a refinement: those are checked on reading. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    PUBLISHED.map(([name, title, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", reused: "ref" });
      return [`${name}.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
