import { createHash } from "node:crypto";
import type { Article, Diagnostic, Rights } from "../schema/index.ts";
import { dateInPath, readDate } from "./dates.ts";
import { decode } from "./decode.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { Source } from "./list-sources.ts";
import { type FrontMetadata, type Metadata, NO_METADATA, readMetadata } from "./metadata.ts";

/** What a briefing says for sources that do not say it themselves. */
export interface SourceDefaults {
  readonly rights: Rights;
  /** ISO day, the last step of the ladder of dates; null where none is given. */
  readonly date: string | null;
}

export interface Reading {
  /** Null where the source cannot be used; then `diagnostics` holds an error. */
  readonly article: Article | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What concerns a file as a whole is said of its beginning. */
const TOP = { line: 1, column: 1 };
const NO_FRONT: FrontMetadata = { ...NO_METADATA, rights: null, extra: null, problems: [] };

/** Reads the bytes of a source: encoding, front matter or date header, metadata, body. A function of its arguments alone. */
export async function readArticle(source: Source, bytes: Uint8Array, defaults: SourceDefaults): Promise<Reading> {
  const refuse = (problem: Omit<Diagnostic, "severity" | "place">, at = TOP): Reading => ({
    article: null,
    diagnostics: [{ ...problem, severity: "error", place: { file: `articles/${source.file}`, ...at }, id: source.id }],
  });
  const decoded = await decode(bytes, source.format === "html");
  if (decoded.problem) return refuse(decoded.problem);
  const { front, problem } = readFrontMatter(decoded.text);
  if (problem) return refuse(pick(problem), { line: problem.line, column: problem.column });
  const own = front ? readMetadata(front.values) : NO_FRONT;
  const wrong = own.problems[0];
  if (wrong) return refuse(pick(wrong), { line: wrong.line, column: wrong.column });
  const bare = front ? null : BARE_DATE.exec(decoded.text);
  const rest = decoded.text.slice(front?.bodyStart ?? bare?.[0].length ?? 0);
  const { body, found } = await readBody(source, rest);
  if (body.trim() === "")
    return refuse({ code: "body-empty", message: "The file has no text", hint: "Put the article's text into it, or delete it" });
  const printed = own.date ?? bare?.[1] ?? found.date ?? dateInPath(source.file) ?? defaults.date;
  const date = printed && readDate(printed);
  if (!date) return refuse(bare ? wrongDate(bare[1] ?? "") : DATE_MISSING);
  return {
    article: { ...describe(source, own, found, date, defaults), sha256: digest(bytes), format: source.format, ...extras(own), body },
    diagnostics: [],
  };
}

/** `date 2022-01-10` and one blank before the first words; a blank may stand before it too. */
const BARE_DATE = /^[ \t]*date[ \t]+(\d{4}-\d{2}-\d{2})(?:[ \t\n]|$)/;

const DATE_MISSING = {
  code: "date-missing",
  message: "Nothing says when this was published",
  hint: "Add `date: YYYY-MM-DD` between two lines `---` at its top, or the date to its file name, or give `--date YYYY-MM-DD`",
};

function wrongDate(date: string) {
  return { code: "date-invalid", message: `\`${date}\` is no calendar date`, hint: "Correct the date in the first line" };
}

function pick({ code, message, hint }: Omit<Diagnostic, "severity">) {
  return { code, message, ...(hint ? { hint } : {}) };
}

async function readBody(source: Source, rest: string): Promise<{ body: string; found: Metadata }> {
  if (source.format === "html") return (await import("./html.ts")).readHtml(rest);
  const title = source.format === "markdown" ? (/^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(rest)?.[1] ?? null) : null;
  return { body: rest, found: { ...NO_METADATA, title } };
}

function describe(source: Source, own: FrontMetadata, found: Metadata, date: string, defaults: SourceDefaults) {
  return {
    id: source.id,
    file: source.file,
    title: own.title ?? found.title,
    date,
    publisher: own.publisher ?? found.publisher,
    authors: [...(own.authors.length > 0 ? own.authors : found.authors)],
    url: own.url ?? found.url,
    language: own.language ?? found.language,
    rights: own.rights ?? defaults.rights,
  };
}

function extras(own: FrontMetadata): { extra?: Record<string, string> } {
  return own.extra ? { extra: { ...own.extra } } : {};
}

/** Lower-case hexadecimal SHA-256 of a file's bytes. */
export function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
