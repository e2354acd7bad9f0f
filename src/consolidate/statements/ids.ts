import type { Article, RegisteredStatements, Span, Statement } from "../../schema/index.ts";
import { digest8, fold } from "../fold.ts";
import { groupBy } from "../group.ts";
import { findShifted } from "./shifted.ts";

/** A line of the register: the part of an id after the article's, and the spans it stands for as they are written there. */
export interface Line {
  readonly suffix: string;
  readonly spans: string;
}

/**
 * Gives the statements of one article their ids: the article's id and eight digits of the folded words, `-2` for a repeat.
 * While the body stays as it is, a statement keeps the id of its spans, or, where its bounds shifted, of the statement
 * that it overlaps by half. `block` holds what the register lacks.
 */
export function nameStatements(
  article: Article,
  statements: readonly Statement[],
  blocks: readonly RegisteredStatements[],
): { readonly ids: readonly string[]; readonly block: RegisteredStatements | null } {
  const body = digest8(article.body);
  const lines = blocks.filter((block) => block.body === body).flatMap((block) => block.ids.map(readLine));
  const everGiven = new Set(blocks.flatMap((block) => block.ids.map((line) => readLine(line).suffix)));
  const suffixes = giveSuffixes(statements, lines, everGiven);
  const known = new Set(lines.map((line) => `${line.suffix} ${line.spans}`));
  const added = statements.map((s, index) => `${suffixes[index]} ${formatSpans(s.content)}`).filter((line) => !known.has(line));
  return {
    ids: suffixes.map((suffix) => `${article.id}-${suffix}`),
    block: added.length === 0 ? null : { article: article.id, body, ids: added },
  };
}

function giveSuffixes(statements: readonly Statement[], lines: readonly Line[], everGiven: ReadonlySet<string>): string[] {
  const kept = keepBySpans(statements, lines);
  const used = new Set(kept.values());
  const vanished = lines.filter((line) => !used.has(line.suffix));
  const shifted = findShifted(statements, (index) => !kept.has(index), vanished);
  const next = new Map<string, number>();
  return statements.map((statement, index) => {
    const own = kept.get(index);
    if (own !== undefined) return own;
    const words = digest8(fold(statement.text));
    const moved = shifted.get(index);
    const isOld = everGiven.has(words) && !used.has(words);
    const suffix = moved !== undefined && !isOld && !used.has(moved) ? moved : firstFree(words, used, next);
    used.add(suffix);
    return suffix;
  });
}

/** Statements whose spans are in the register as they are. */
function keepBySpans(statements: readonly Statement[], lines: readonly Line[]): Map<number, string> {
  const bySpans = groupBy(lines, (line) => line.spans);
  const kept = new Map<number, string>();
  const used = new Set<string>();
  statements.forEach((statement, index) => {
    const suffix = bySpans.get(formatSpans(statement.content))?.find((line) => !used.has(line.suffix))?.suffix;
    if (suffix === undefined) return;
    kept.set(index, suffix);
    used.add(suffix);
  });
  return kept;
}

/** `next` remembers how far each id was counted: words that a text says a thousand times are counted once. */
function firstFree(words: string, used: ReadonlySet<string>, next: Map<string, number>): string {
  if (!used.has(words)) return words;
  let number = next.get(words) ?? 2;
  while (used.has(`${words}-${number}`)) number++;
  next.set(words, number + 1);
  return `${words}-${number}`;
}

function readLine(line: string): Line {
  const [suffix = "", spans = ""] = line.split(" ");
  return { suffix, spans };
}

function formatSpans(content: readonly Span[]): string {
  return content.map((span) => `${span.start}-${span.end}`).join(",");
}
