import type { Article, RegisteredStatements, Span, Statement } from "../../schema/index.ts";
import { digest8, fold } from "../fold.ts";

/**
 * Gives the statements of one article their ids: the article's id and eight digits of the folded words, `-2` for a repeat.
 * A statement whose bounds shifted since the body was last read keeps the id of the one it overlaps by half.
 */
export function nameStatements(
  article: Article,
  statements: readonly Statement[],
  blocks: readonly RegisteredStatements[],
): { readonly ids: readonly string[]; readonly block: RegisteredStatements | null } {
  const body = digest8(article.body);
  const lines = blocks.filter((block) => block.body === body).flatMap((block) => block.ids.map(readLine));
  const known = new Map(lines.map((line) => [`${line.suffix} ${line.spans}`, line.suffix]));
  const hashes = statements.map((statement) => digest8(fold(statement.text)));
  const suffixes: (string | null)[] = statements.map(() => null);
  const used = new Set<string>();
  const give = (index: number, suffix: string) => {
    suffixes[index] = suffix;
    used.add(suffix);
  };
  const exact = new Map(lines.map((line) => [line.spans, line.suffix]));
  statements.forEach((statement, index) => {
    const suffix = exact.get(spansOf(statement));
    if (suffix !== undefined && !used.has(suffix)) give(index, suffix);
  });
  const shifted = findShifted(statements, suffixes, lines, used);
  const everGiven = new Set(blocks.flatMap((block) => block.ids.map((line) => readLine(line).suffix)));
  statements.forEach((_statement, index) => {
    if (suffixes[index] !== null) return;
    const words = hashes[index] ?? "";
    const moved = shifted.get(index);
    const free = (number: number) => !used.has(number === 1 ? words : `${words}-${number}`);
    const sameWords = everGiven.has(words) && free(1);
    if (moved !== undefined && !sameWords && !used.has(moved)) return give(index, moved);
    let number = 1;
    while (!free(number)) number++;
    give(index, number === 1 ? words : `${words}-${number}`);
  });
  const added = statements.map((statement, index) => `${suffixes[index]} ${spansOf(statement)}`).filter((line) => !known.has(line));
  return {
    ids: suffixes.map((suffix) => `${article.id}-${suffix}`),
    block: added.length === 0 ? null : { article: article.id, body, ids: added },
  };
}

interface Line {
  readonly suffix: string;
  readonly spans: string;
}

function readLine(line: string): Line {
  const [suffix = "", spans = ""] = line.split(" ");
  return { suffix, spans };
}

function spansOf(statement: Statement): string {
  return statement.content.map((span) => `${span.start}-${span.end}`).join(",");
}

/** For each unnamed statement the id of the vanished one that it overlaps by half. Both lists are read once, in order of position. */
function findShifted(
  statements: readonly Statement[],
  suffixes: readonly (string | null)[],
  lines: readonly Line[],
  used: ReadonlySet<string>,
): Map<number, string> {
  const vanished = lines
    .filter((line) => !used.has(line.suffix))
    .map((line) => ({ suffix: line.suffix, spans: readSpans(line.spans) }))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  const found = new Map<number, string>();
  if (vanished.length === 0) return found;
  statements.forEach((statement, index) => {
    if (suffixes[index] !== null) return;
    const [from, to] = [statement.content[0]?.start ?? 0, statement.content.at(-1)?.end ?? 0];
    const best = vanished
      .filter((old) => (old.spans[0]?.start ?? 0) < to && from < (old.spans.at(-1)?.end ?? 0))
      .map((old) => ({ suffix: old.suffix, share: overlap(old.spans, statement.content) }))
      .sort((a, b) => b.share - a.share)[0];
    if (best && best.share >= 0.5) found.set(index, best.suffix);
  });
  return found;
}

function readSpans(text: string): Span[] {
  return text.split(",").map((span) => {
    const [start = 0, end = 0] = span.split("-").map(Number);
    return { start, end };
  });
}

/** Shared length as a part of the longer of the two. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const shared = a.flatMap((x) => b.map((y) => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))));
  return shared.reduce((sum, part) => sum + part, 0) / Math.max(length(a), length(b), 1);
}
