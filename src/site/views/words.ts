import type { PublishedArticle, Span, Statement } from "../../schema/index.ts";
import { plain } from "../../text/plain.ts";
import { passageOf } from "./passages.ts";

/** A stretch of a statement: the speaker's own words, the source's words about them, or a skip. */
export interface WordPart {
  readonly text: string;
  readonly form: "said" | "told" | "gap";
}

const SKIP = "[…]";
const OPENING = /[“"„«‘]\s?$/u;
const CLOSING = /^\s?[”"“»’]/u;

/**
 * A statement's text in parts, so that only the speaker's own words are set in serif. The parts read together are `text`.
 * Partial quotations are found by their spans; where those are not published, by the quotation marks in the text.
 */
export function wordsOf(statement: Statement, article: PublishedArticle | undefined): readonly WordPart[] {
  if (statement.kind === "indirect") return splitSkips(statement.text, "told");
  if (statement.kind !== "mixed") return splitSkips(statement.text, "said");
  const bySpans = article ? partsBySpans(statement, article) : null;
  return bySpans ?? partsByMarks(statement.text);
}

function splitSkips(text: string, form: "said" | "told"): readonly WordPart[] {
  const parts = text
    .split(SKIP)
    .flatMap((piece, i): WordPart[] => [
      ...(i > 0 ? [{ text: SKIP, form: "gap" as const }] : []),
      ...(piece ? [{ text: piece, form }] : []),
    ]);
  return parts;
}

function partsBySpans(statement: Statement, article: PublishedArticle): readonly WordPart[] | null {
  const parts: WordPart[] = [];
  for (const [i, span] of statement.content.entries()) {
    const passage = passageOf(article, span.start);
    if (!passage || span.end > passage.end) return null;
    if (i > 0) parts.push({ text: ` ${SKIP} `, form: "gap" });
    const raw = passage.text.slice(span.start - passage.start, span.end - passage.start);
    parts.push(...cutAtQuotes(raw, span, statement.quoted));
  }
  const kept = withoutLastComma(parts);
  const together = kept
    .map((p) => p.text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  return together === statement.text ? kept : null;
}

/** The comma that print sets before a closing mark is not the speaker's: `plain` drops it at the end, so do the parts. */
function withoutLastComma(parts: readonly WordPart[]): readonly WordPart[] {
  const last = parts.at(-1);
  return last ? [...parts.slice(0, -1), { ...last, text: last.text.replace(/,(["”’'»]*)\s*$/, "$1") }] : parts;
}

/** Cuts one content span at the quotations inside it; their marks go with the quoted words. */
function cutAtQuotes(raw: string, span: Span, quoted: readonly Span[]): readonly WordPart[] {
  const parts: WordPart[] = [];
  let at = 0;
  for (const quote of quoted) {
    if (quote.start < span.start || quote.end > span.end) continue;
    let start = quote.start - span.start;
    let end = quote.end - span.start;
    start -= OPENING.exec(raw.slice(at, start))?.[0].length ?? 0;
    end += CLOSING.exec(raw.slice(end))?.[0].length ?? 0;
    if (start > at) parts.push({ text: piece(raw.slice(at, start)), form: "told" });
    parts.push({ text: piece(raw.slice(start, end)), form: "said" });
    at = end;
  }
  if (at < raw.length) parts.push({ text: piece(raw.slice(at)), form: "told" });
  return parts;
}

/** Stands for what comes after a stretch, so that `plain` takes its last comma for one inside a sentence. */
const MORE = " \u2063";

/** `plain` of a stretch of running text: a comma at its end stays, and a blank where it began or ended with white space. */
export function piece(raw: string): string {
  const text = plain(raw + MORE, [{ start: 0, end: raw.length + MORE.length }])
    .slice(0, -1)
    .trimEnd();
  if (!text) return raw ? " " : "";
  return `${/^\s/.test(raw) ? " " : ""}${text}${/\s$/.test(raw) ? " " : ""}`;
}

/** “told “said” told”: every closed pair of double marks is the speaker's. */
function partsByMarks(text: string): readonly WordPart[] {
  return text
    .split(/([“„][^“”„]*[”“]|"[^"]*"|«[^«»]*»)/u)
    .filter((part) => part !== "")
    .flatMap((part) => splitSkips(part, /^[“„"«]/u.test(part) && part.length > 1 ? "said" : "told"));
}
