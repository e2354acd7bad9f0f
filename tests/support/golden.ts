import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { consolidate } from "../../src/consolidate/index.ts";
import { derive } from "../../src/derive/index.ts";
import { readArticles } from "../../src/ingest/index.ts";
import { Briefing, Curation } from "../../src/schema/index.ts";
import { parseYaml } from "../../src/store/index.ts";

/** One briefing folder a case, with the record that is expected of it in `record.json`. */
const GOLDEN = join(import.meta.dirname, "../golden");

export function goldenCases(): string[] {
  return readdirSync(GOLDEN).sort();
}

export const expectedFile = (name: string) => join(GOLDEN, name, "record.json");

/** The record of a case as the program makes it now, without the bodies, in the form in which it is kept. */
export async function makeRecord(name: string): Promise<string> {
  const folder = join(GOLDEN, name);
  const read = (file: string) => ({ file, text: existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "" });
  const briefing = parseYaml(read("briefing.yaml"), Briefing).value;
  const curation = { file: "curation.yaml", ...parseYaml(read("curation.yaml"), Curation) };
  const { articles, diagnostics } = await readArticles(folder);
  const { record, ...others } = consolidate(articles.map(derive), { briefing, curation });
  const shown = { ...record, articles: record.articles.map(({ body, ...article }) => ({ ...article, length: body.length })) };
  return `${JSON.stringify({ record: shown, corrections: others.corrections, diagnostics: [...diagnostics, ...others.diagnostics] }, null, 1)}\n`;
}
