import type { CommonOptions, Context, Outcome } from "../context.ts";
import { type Edition, withEdition, writeEdition } from "../pipeline.ts";
import { count } from "../report.ts";
import { isWhole, stopAtErrors } from "../soundness.ts";

/** Derives the records of a folder and writes them as one step. */
export function deriveFolder(context: Context, options: CommonOptions): Promise<Outcome> {
  return withEdition(context, options, async (edition) => {
    stopAtErrors(edition.diagnostics, options);
    return describe(edition, writeEdition(context, edition));
  });
}

function describe(edition: Edition, changed: readonly string[]): Outcome {
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
