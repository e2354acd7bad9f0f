import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { IdRegister, ReadoutRecord } from "../schema/index.ts";
import { formatJson } from "./json.ts";
import type { Changes } from "./write-together.ts";

/**
 * The files that `derive` writes: the register of ids, and in `records/` one for each article with its statements and one
 * for each kind of thing. Files of articles that are gone are removed.
 */
export function recordFiles(folder: string, record: ReadoutRecord, ids: IdRegister): Changes {
  const changes = new Map<string, string | null>(staleFiles(folder).map((file) => [file, null]));
  const statements = groupByArticle(record);
  for (const article of record.articles)
    changes.set(`records/articles/${article.id}.json`, formatJson({ version: 1, article, statements: statements.get(article.id) ?? [] }));
  for (const register of ["people", "organizations", "places", "meetings", "topics"] as const)
    changes.set(`records/${register}.json`, formatJson({ version: 1, [register]: record[register] }));
  return changes.set("ids.json", formatJson(ids));
}

function groupByArticle(record: ReadoutRecord): Map<string, ReadoutRecord["statements"]> {
  const groups = new Map<string, ReadoutRecord["statements"]>();
  for (const statement of record.statements) {
    const group = groups.get(statement.article);
    if (group) group.push(statement);
    else groups.set(statement.article, [statement]);
  }
  return groups;
}

function staleFiles(folder: string): string[] {
  const root = join(folder, "records/articles");
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => name.endsWith(".json"))
    .map((name) => `records/articles/${name}`);
}
