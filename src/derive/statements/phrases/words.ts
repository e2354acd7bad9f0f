import type { Range } from "../../../text/types.ts";
import type { Item } from "../items.ts";
import { wordTest } from "../words.ts";

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|X|SYM)$/;

export const PREPOSITIONS = new Set(
  "of for in at from with to on by against about into over under near between behind within without around".split(" "),
);

export const SUBJECTS = new Set("he she they it we i you who which that".split(" "));

export const CLAUSE_STARTS = new Set(
  "that because although though while when if since as after before whether where unless until so but yet how why what whereas than".split(
    " ",
  ),
);

export const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept|oct|nov|dec)\.|morning|afternoon|evening|night|week|month|year|weekend|later|earlier|ago|recently|now|then|again|also|\d{1,4}(?:s)?)$/;

export const isTimeWord = wordTest((lower) => TIME.test(lower));

/** Item indices [start, end). */
export type Stretch = readonly [number, number];

export function rangeOf(items: readonly Item[], [from, to]: Stretch): Range | null {
  const first = items[from];
  const last = items[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
}

export function isNominal(item: Item | undefined): boolean {
  return item !== undefined && NOMINAL.test(item.pos);
}

export const isComma = (item: Item | undefined) => item?.lower === ",";

export const isEnd = (item: Item | undefined) => item === undefined || (/^[.?!;]+$/.test(item.lower) && !item.quotation);
