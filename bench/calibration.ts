import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { derive } from "../src/derive/index.ts";
import type { ArticleRecord, Statement } from "../src/schema/index.ts";
import { bareArticle } from "../tests/support/bare.ts";

export type Kind = Statement["kind"];

/** Statements of one stretch of confidence, and how many of them the annotation confirms. */
export interface Band {
  readonly name: string;
  readonly statements: number;
  readonly matched: number;
  readonly known: number;
  readonly right: number;
}

interface Outcome {
  readonly kind: Kind;
  readonly confidence: number;
  readonly matched: boolean;
  /** Null where the annotation names no speaker. */
  readonly right: boolean | null;
}
interface GoldStatement {
  readonly content: readonly (readonly [number, number])[];
  readonly source: readonly (readonly [number, number])[] | null;
  readonly speaker?: string;
}
interface GoldArticle {
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}
interface Evaluator {
  readonly loadGold: (folder: string, split: string) => Map<string, GoldArticle>;
  readonly setSpeakers: (gold: Map<string, GoldArticle>, tsv: string) => void;
  readonly sourceHead: (words: readonly string[]) => { readonly word: string };
}

const BANDS: readonly (readonly [string, number, number])[] = [
  ["0.9 and above", 0.9, 1.01],
  ["0.8 to 0.9", 0.8, 0.9],
  ["0.6 to 0.8", 0.6, 0.8],
  ["below 0.6", 0, 0.6],
];
const ENOUGH = 0.5;

/** Derives the development split and compares every statement with the annotation; gives the bands of the kinds asked for. */
export async function calibrate(scoreFolder: string, polnear: string): Promise<(kinds: readonly Kind[]) => readonly Band[]> {
  const evaluator = (await import(resolve(scoreFolder, "evaluate-statements.mjs"))) as Evaluator;
  const gold = evaluator.loadGold(polnear, "dev");
  evaluator.setSpeakers(gold, readFileSync(join(scoreFolder, "speakers.dev.tsv"), "utf8"));
  const outcomes = [...gold.values()].flatMap((article) => compare(article, evaluator));
  return (kinds) =>
    BANDS.map(([name, from, to]) =>
      band(
        name,
        outcomes.filter((o) => kinds.includes(o.kind) && o.confidence >= from && o.confidence < to),
      ),
    );
}

function band(name: string, outcomes: readonly Outcome[]): Band {
  return {
    name,
    statements: outcomes.length,
    matched: outcomes.filter((o) => o.matched).length,
    known: outcomes.filter((o) => o.right !== null).length,
    right: outcomes.filter((o) => o.right === true).length,
  };
}

function compare({ text, statements }: GoldArticle, { sourceHead }: Evaluator): Outcome[] {
  const record = derive(bareArticle(text, { date: "2016-10-01" }));
  const headOf = (name: string) => sourceHead(name.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []).word;
  return record.statements.map((statement) => {
    const overlaps = statements.map((gold) => overlap(statement.content, gold.content));
    const best = overlaps.indexOf(Math.max(0, ...overlaps));
    const matched = (overlaps[best] ?? 0) >= ENOUGH;
    const speaker = matched ? statements[best]?.speaker : undefined;
    const claimed = nameOf(record, statement);
    return {
      kind: statement.kind,
      confidence: statement.confidence,
      matched,
      right: speaker ? claimed !== null && headOf(claimed) === headOf(speaker) : null,
    };
  });
}

/** Intersection over union of characters. */
function overlap(content: Statement["content"], gold: GoldStatement["content"]): number {
  const length = (ranges: readonly (readonly [number, number])[]) => ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  const own = content.map(({ start, end }) => [start, end] as const);
  const shared = own
    .flatMap(([start, end]) => gold.map(([from, to]) => Math.max(0, Math.min(end, to) - Math.max(start, from))))
    .reduce((a, b) => a + b, 0);
  return shared / (length(own) + length(gold) - shared || 1);
}

function nameOf(record: ArticleRecord, { speakers }: Statement): string | null {
  const [speaker] = speakers;
  if (!speaker || "name" in speaker) return speaker && "name" in speaker && !speaker.unnamed ? speaker.name : null;
  const id = "person" in speaker ? speaker.person : speaker.organization;
  return [...record.people, ...record.organizations].find((entity) => entity.id === id)?.name ?? null;
}
