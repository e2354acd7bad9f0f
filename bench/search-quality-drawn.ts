import type { ReadoutRecord } from "../src/schema/index.ts";
import type { Row } from "./search-quality-rows.ts";
import { createRandom, pick, type Random } from "./synthetic-words.ts";

const EACH = 40;
/** A word in more statements than this is left to the rows that were chosen: every hit of a drawn query is read. */
const MOST = 120;

export interface Drawn {
  readonly what: string;
  readonly rows: readonly Row[];
}

/** Queries that nobody has chosen: words, pairs, phrases and phrases with a word, each out of one statement of the record. */
export function drawRows(record: ReadoutRecord): Drawn[] {
  const random = createRandom(11);
  const texts = record.statements.map((s) => wordsOf(s.text)).filter((words) => words.length > 8);
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rare = (words: readonly string[]) => words.filter((word) => word.length > 2 && (counts.get(word) ?? 0) <= MOST);
  const rich = texts.filter((words) => rare(words).length > 2);
  const times = <T>(make: () => T) => Array.from({ length: EACH }, make);
  return [
    { what: "words", rows: times(() => wordRow([pick(random, rare(pick(random, rich)))])) },
    { what: "pairs of words", rows: times(() => wordRow(pairOf(random, rare(pick(random, rich))))) },
    { what: "phrases", rows: times(() => phraseRow(stretchOf(random, pick(random, texts)), [])) },
    {
      what: "phrases with a word",
      rows: times(() => {
        const words = pick(random, rich);
        return phraseRow(stretchOf(random, words), [pick(random, rare(words))]);
      }),
    },
  ];
}

/** Words of plain letters only: the scan reads hyphens and apostrophes as gaps, too. */
const wordsOf = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];

function pairOf(random: Random, words: readonly string[]): readonly string[] {
  return [pick(random, words), pick(random, words)];
}

/** Two to five neighbouring words. */
function stretchOf(random: Random, words: readonly string[]): readonly string[] {
  const length = 2 + Math.floor(random() * 4);
  const at = Math.floor(random() * (words.length - length));
  return words.slice(at, at + length);
}

const wordRow = (words: readonly string[]): Row => ({ what: "", query: `q=${words.join("+")}`, scan: words.join(" ") });

function phraseRow(phrase: readonly string[], words: readonly string[]): Row {
  const query = `q=%22${phrase.join("+")}%22${words.map((word) => `+${word}`).join("")}`;
  return { what: "", query, scan: [`“${phrase.join(" ")}”`, ...words].join(" "), ...(words.length === 0 ? { equal: true as const } : {}) };
}
