import { type Node, parsePattern } from "./parse.ts";

/** More words than these tell too little. */
const MOST = 64;

/** What is known of the texts that a part of a pattern matches. */
interface Known {
  /** All of them, where they are few. */
  readonly all: readonly string[] | null;
  /** Words of which each of them holds one at least; null where that cannot be told. */
  readonly words: readonly string[] | null;
}

/** Pieces of words, in lower case, of which every match of a pattern holds at least one; null where there are none such. */
export function needlesOf(source: string): readonly string[] | null {
  return wordsOf(knownOf(parsePattern(source)));
}

function knownOf(node: Node): Known {
  if (node.type === "text") return { all: node.all, words: null };
  if (node.type === "any") return { all: null, words: null };
  if (node.type === "repeat") return repeated(knownOf(node.of), node.least, node.most);
  const parts = node.of.map(knownOf);
  return node.type === "sequence" ? inSequence(parts) : eitherOf(parts);
}

function repeated(of: Known, least: number, most: number): Known {
  if (most === 1 && of.all) return { all: least === 1 ? of.all : ["", ...of.all], words: null };
  return { all: null, words: least > 0 ? wordsOf(of) : null };
}

function eitherOf(parts: readonly Known[]): Known {
  const all = parts.flatMap((part) => part.all ?? []);
  if (all.length <= MOST && parts.every((part) => part.all)) return { all, words: null };
  const words = parts.map(wordsOf);
  return { all: null, words: words.every((some) => some !== null) ? [...new Set(words.flat())] : null };
}

/** Parts behind each other: as long as the texts stay few they are joined, and of what each stretch of them asks for the rarest is kept. */
function inSequence(parts: readonly Known[]): Known {
  let run: readonly string[] = [""];
  let best: readonly string[] | null = null;
  let whole = true;
  const keep = (words: readonly string[] | null): void => {
    if (words && (!best || isRarer(words, best))) best = words;
  };
  for (const { all, words } of parts) {
    if (all && run.length * all.length <= MOST) {
      run = run.flatMap((before) => all.map((after) => before + after));
      continue;
    }
    keep(wordsOf({ all: run, words: null }));
    keep(wordsOf({ all, words }));
    whole = false;
    run = [""];
  }
  if (whole) return { all: run, words: null };
  keep(wordsOf({ all: run, words: null }));
  return { all: null, words: best };
}

const isRarer = (a: readonly string[], b: readonly string[]): boolean =>
  lengthOf(a) > lengthOf(b) || (lengthOf(a) === lengthOf(b) && a.length < b.length);
const lengthOf = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));

/** Of each text one word, the same for as many of them as possible. */
function wordsOf({ all, words }: Known): readonly string[] | null {
  if (!all) return words;
  const chosen: string[] = [];
  const split = all.map((text) => piecesOf(text)).sort((a, b) => a.length - b.length);
  for (const pieces of split) {
    const [longest] = pieces;
    if (longest === undefined || longest.length < 2) return null;
    if (!pieces.some((piece) => chosen.some((word) => piece.includes(word)))) chosen.push(longest);
  }
  return chosen.length > 0 ? chosen : null;
}

/** The words of a text, the longest first. The "n" before "'t" stands with it, and not with its word ("did", "n't"). */
function piecesOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/n['’]/g, " ")
    .split(/[^a-z0-9]+/)
    .filter((piece) => piece !== "")
    .sort((a, b) => b.length - a.length);
}
