import type { Article, Statement } from "../../schema/index.ts";
import { findParagraphs } from "../../text/paragraphs.ts";
import { plain } from "../../text/plain.ts";
import type { Range } from "../../text/types.ts";
import { sentenceWidener } from "./sentences.ts";

/** Of an article under `excerpt` or `none`, at most this part of its characters leaves the folder. */
const SHARE = 4;

export interface Share {
  /** What may be shown, sorted, apart from each other, each inside one paragraph. */
  readonly passages: readonly (Range & { readonly paragraph: number })[];
  readonly paragraphs: number;
  readonly statements: readonly Statement[];
}

/**
 * Chooses what of one article may be published. `full`: all paragraphs. `excerpt`: the words of statements, quoted ones
 * first, then, as long as a quarter of the article is not reached, the sentences around those that are reported. `none`:
 * quoted words. What is over the share is left out with its statement. `cuts` are never shown.
 */
export function shareOf(article: Article, statements: readonly Statement[], cuts: readonly Range[]): Share {
  const blocks = findParagraphs(article.body, article.format);
  const widen = sentenceWidener(article.body, blocks);
  const forbidden = widen(cuts);
  const free = statements.filter((statement) => !statement.content.some((span) => overlapsAny(span, forbidden)));
  if (article.rights === "full")
    return {
      passages: passagesIn(blocks, [{ start: 0, end: article.body.length }], forbidden),
      paragraphs: blocks.length,
      statements: free,
    };
  const chosen = chooseWithinShare(article, free, (ranges) => withoutCuts(widen(ranges), forbidden));
  return { passages: passagesIn(blocks, chosen.ranges, forbidden), paragraphs: blocks.length, statements: chosen.statements };
}

function chooseWithinShare(article: Article, statements: readonly Statement[], around: (ranges: readonly Range[]) => readonly Range[]) {
  const taken = new Uint8Array(article.body.length);
  let left = Math.floor(article.body.length / SHARE);
  const take = (ranges: readonly Range[]): boolean => {
    const fresh = joinRanges(ranges).reduce((sum, range) => sum + untaken(taken, range), 0);
    if (fresh > left) return false;
    for (const range of ranges) taken.fill(1, range.start, range.end);
    left -= fresh;
    return true;
  };
  const rank = (statement: Statement) =>
    statement.quoted.length > 0 && statement.kind !== "turn" ? 0 : statement.kind === "indirect" ? 1 : 2;
  const wanted = statements
    .filter((statement) => article.rights === "excerpt" || statement.quoted.length > 0)
    .toSorted((a, b) => rank(a) - rank(b));
  const kept = new Map<Statement, Statement>();
  for (const statement of wanted) {
    const shown = article.rights === "none" ? quotedOnly(article, statement) : statement;
    if (shown && take(wordsOf(article.body, shown))) kept.set(statement, shown);
  }
  if (article.rights === "excerpt")
    for (const statement of kept.keys()) if (statement.kind === "mixed" || statement.kind === "indirect") take(around(statement.content));
  return { ranges: rangesOf(taken), statements: statements.flatMap((statement) => kept.get(statement) ?? []) };
}

function quotedOnly(article: Article, statement: Statement): Statement | null {
  const text = plain(article.body, statement.quoted);
  return text === "" ? null : { ...statement, text, content: statement.quoted, cue: null, source: null };
}

/** A statement's spans, quotation marks beside quoted words included. */
function wordsOf(body: string, statement: Statement): Range[] {
  const marked = statement.quoted.map(({ start, end }) => ({
    start: /["“”„«‘']/.test(body[start - 1] ?? "") ? start - 1 : start,
    end: /["“”»’']/.test(body[end] ?? "") ? end + 1 : end,
  }));
  return [...statement.content.map(({ start, end }) => ({ start, end })), ...marked];
}

/** Ranges that overlap or touch as one, so that nothing counts twice. */
function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else joined.push(range);
  }
  return joined;
}

function untaken(taken: Uint8Array, { start, end }: Range): number {
  let count = 0;
  for (let at = start; at < end; at++) if (taken[at] === 0) count++;
  return count;
}

function rangesOf(taken: Uint8Array): Range[] {
  const ranges: Range[] = [];
  let start = -1;
  for (let at = 0; at <= taken.length; at++) {
    if (taken[at] === 1 && start < 0) start = at;
    if (taken[at] !== 1 && start >= 0) {
      ranges.push({ start, end: at });
      start = -1;
    }
  }
  return ranges;
}

function overlapsAny(range: Range, others: readonly Range[]): boolean {
  return others.some((other) => other.start < range.end && range.start < other.end);
}

function withoutCuts(ranges: readonly Range[], cuts: readonly Range[]): Range[] {
  return ranges.flatMap((range) => subtract(range, cuts));
}

function subtract(range: Range, cuts: readonly Range[]): Range[] {
  let rest: Range[] = [range];
  for (const cut of cuts.filter((other) => other.start < range.end && range.start < other.end))
    rest = rest.flatMap(({ start, end }) => [
      { start, end: Math.min(end, cut.start) },
      { start: Math.max(start, cut.end), end },
    ]);
  return rest.filter(({ start, end }) => start < end);
}

/** Splits what may be shown at the borders of paragraphs. Paragraphs count from 1. */
function passagesIn(blocks: readonly Range[], ranges: readonly Range[], cuts: readonly Range[]): Share["passages"] {
  let next = 0;
  return blocks.flatMap((block, index) => {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= block.start) next++;
    const here: Range[] = [];
    for (let at = next; at < ranges.length && (ranges[at]?.start ?? 0) < block.end; at++) {
      const range = ranges[at] as Range;
      here.push({ start: Math.max(range.start, block.start), end: Math.min(range.end, block.end) });
    }
    return withoutCuts(here, cuts).map((range) => ({ ...range, paragraph: index + 1 }));
  });
}
