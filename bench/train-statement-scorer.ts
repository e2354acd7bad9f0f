/**
 * Trains the scorer of statement candidates on a corpus of annotated attributions and writes `src/derive/statements/weights.ts`.
 *
 *   node --import tsx bench/train-statement-scorer.ts CORPUS/train
 *
 * The folder holds `text/*.txt` and `attributions/*.ann` (brat's standoff: Content, Cue, Source and Attribution events). Only weights
 * of features that hold 20 times or more are kept, rounded: no word of the corpus is in them. Deterministic: same corpus, same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentRanges, findCandidates } from "../src/derive/statements/candidates.ts";
import { featuresOf } from "../src/derive/statements/features.ts";
import { findUnits } from "../src/derive/statements/units.ts";
import { readDocument } from "../src/text/document.ts";
import type { Range } from "../src/text/types.ts";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: train-statement-scorer.ts CORPUS/train");
const LEAST = 20;
const ROUNDS = 60;
const PENALTY = 0.00002;

interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
}

/** The contents of the first annotator's attributions. */
function goldContents(stem: string): Range[][] {
  const file = readdirSync(join(folder as string, "attributions"))
    .sort()
    .find((name) => name.replace(/_[0-9a-f]{4}\.ann$/, "") === stem);
  if (!file) return [];
  const spans = new Map<string, Range[]>();
  const contents: Range[][] = [];
  const lines = readFileSync(join(folder as string, "attributions", file), "utf8").split("\n");
  for (const line of lines) {
    const match = /^(T\d+)\t\S+ ([\d; ]+)(?:\t|$)/.exec(line);
    if (match?.[1] && match[2])
      spans.set(
        match[1],
        match[2].split(";").map((part) => toRange(part)),
      );
  }
  for (const line of lines) {
    if (!/^E\d+\t/.test(line)) continue;
    contents.push([...line.matchAll(/Content\d*:(T\d+)/g)].flatMap((m) => spans.get(m[1] ?? "") ?? []));
  }
  return contents.filter((list) => list.length > 0);
}

function toRange(part: string): Range {
  const [start = 0, end = 0] = part.trim().split(" ").map(Number);
  return { start, end };
}

const length = (ranges: readonly Range[]) => ranges.reduce((n, r) => n + r.end - r.start, 0);

function agree(left: readonly Range[], right: readonly Range[]): boolean {
  let shared = 0;
  for (const a of left) for (const b of right) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (length(left) + length(right) - shared || 1) >= 0.5;
}

const names = new Map<string, number>();
const counts: number[] = [];
const idOf = (name: string): number => {
  const id = names.get(name) ?? names.size;
  names.set(name, id);
  counts[id] = (counts[id] ?? 0) + 1;
  return id;
};

const examples: Example[] = [];
for (const file of readdirSync(join(folder, "text")).sort()) {
  const body = readFileSync(join(folder, "text", file), "utf8");
  if (/[\u{10000}-\u{10ffff}]/u.test(body)) continue;
  const gold = goldContents(file.replace(/\.txt$/, ""));
  for (const unit of findUnits(readDocument(body, "text")))
    for (const candidate of findCandidates(body, unit)) {
      const content = contentRanges(unit.items, candidate.content);
      const right = gold.some((g) => (g[0]?.start ?? 0) < unit.end + 200 && (g.at(-1)?.end ?? 0) > unit.start - 200 && agree(content, g));
      examples.push({ features: featuresOf(unit, candidate).map(idOf), right });
    }
}

/** Plain stochastic gradient descent with averaging; the order is shuffled by a fixed rule. */
function train(): Float64Array {
  const weights = new Float64Array(names.size);
  const sum = new Float64Array(names.size);
  const order = examples.map((_, i) => i);
  let seed = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const rate = 0.05 / (1 + round / 5);
    for (const i of order) {
      const example = examples[i] as Example;
      let score = 0;
      for (const f of example.features) score += weights[f] as number;
      const error = (example.right ? 1 : 0) - 1 / (1 + Math.exp(-score));
      for (const f of example.features) weights[f] = (weights[f] as number) + rate * (error - PENALTY * 100 * (weights[f] as number));
    }
    if (round >= ROUNDS / 2) for (let f = 0; f < sum.length; f++) sum[f] = (sum[f] as number) + (weights[f] as number);
  }
  return sum.map((value) => value / (ROUNDS / 2));
}

for (const example of examples)
  (example as { features: readonly number[] }).features = example.features.filter((f) => (counts[f] ?? 0) >= LEAST);
const weights = train();
const kept = [...names].filter(([, id]) => (counts[id] ?? 0) >= LEAST && Math.abs(weights[id] as number) >= 0.01);
const lines = kept
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  .map(([name, id]) => `  ${JSON.stringify(name)}: ${(weights[id] as number).toFixed(2)},`);
const head = `/** Weights of features, written by \`bench/train-statement-scorer.ts\`; do not edit. They name classes of words, never words of a text. */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n`;
writeFileSync(join(import.meta.dirname, "../src/derive/statements/weights.ts"), `${head}${lines.join("\n")}\n};\n`);
process.stdout.write(`${examples.length} candidates, ${examples.filter((e) => e.right).length} right, ${kept.length} weights\n`);
