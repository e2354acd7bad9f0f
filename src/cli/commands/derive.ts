import type { CommonOptions, Context, Outcome } from "../context.ts";
import { isWhole, readEdition, stopAtErrors, writeEdition } from "../pipeline.ts";
import { count } from "../report.ts";

/** Derives the records of a folder and writes them as one step. */
export async function deriveFolder(context: Context, options: CommonOptions): Promise<Outcome> {
  const edition = await readEdition(context, options, true);
  stopAtErrors(edition.diagnostics, options);
  const changed = writeEdition(context, edition);
  const { articles, people, meetings, statements } = edition.record;
  const size = `${count(articles.length, "article")}, ${count(people.length, "person", "people")}, ${count(meetings.length, "meeting")}, ${count(statements.length, "statement")}`;
  return {
    ok: isWhole(edition.diagnostics),
    lines: [`${size}; ${count(edition.derived.length, "article")} derived anew, ${count(changed.length, "file")} changed.`],
    data: {
      articles: articles.length,
      people: people.length,
      meetings: meetings.length,
      statements: statements.length,
      derived: edition.derived,
      changed,
    },
    diagnostics: edition.diagnostics,
  };
}
