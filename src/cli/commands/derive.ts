import { lockFolder, recordFiles, writeTogether } from "../../store/index.ts";
import { type CommonOptions, type Context, Interrupted, type Outcome } from "../context.ts";
import { type Edition, isWhole, readEdition, stopAtErrors } from "../pipeline.ts";
import { count } from "../report.ts";

/** Derives the records of a folder and writes them as one step. */
export async function deriveFolder(context: Context, options: CommonOptions): Promise<Outcome> {
  const { edition, changed } = await deriveAndWrite(context, options);
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

/** The same for commands that go on from there. Throws at errors, having written nothing. */
export async function deriveAndWrite(context: Context, options: CommonOptions): Promise<{ edition: Edition; changed: readonly string[] }> {
  const edition = await readEdition(context, options, true);
  stopAtErrors(edition.diagnostics, { ...options, strict: false });
  if (context.signal.aborted) throw new Interrupted();
  const release = lockFolder(edition.folder);
  try {
    return { edition, changed: writeTogether(edition.folder, recordFiles(edition.folder, edition.record), context.files) };
  } finally {
    release();
  }
}
