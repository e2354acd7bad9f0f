import { COUNTRIES } from "../../../lexicon/countries.ts";
import { US_STATES } from "../../../lexicon/places.ts";
import { SPEECH_VERBS } from "../../../lexicon/speech-verbs.ts";
import type { Item } from "../items.ts";
import { isAuxiliary } from "../words.ts";
import { phraseStart } from "./start.ts";
import { PREPOSITIONS } from "./words.ts";

/** A clause behind its noun is no longer. */
const LONGEST_CLAUSE = 14;

/**
 * Where a subject begins whose last noun phrase, from `start`, only ends what describes its head: "the pilot who beat Kolar said", "a
 * source speaking to Reh News said", "Ida Lund of Rehberg, Ohio said". Else `start`.
 */
export function headStart(items: readonly Item[], start: number, end: number, from: number): number {
  return behindRelative(items, start, from) ?? behindParticiple(items, start, from) ?? behindTown(items, start, end, from) ?? start;
}

/** "the pilot who beat Kolar"; not "those who say Kolar promised", where Kolar is the subject. */
function behindRelative(items: readonly Item[], start: number, from: number): number | null {
  const before = items[start - 1];
  if (!before || before.quotation || /^(?:,|that|and|or|but)$/.test(before.lower) || takesClause(before)) return null;
  let hasVerb = false;
  for (let i = start - 1; i > from && start - i < LONGEST_CLAUSE; i--) {
    const item = items[i];
    if (!item || item.quotation || /^(?:[,;:()—–]|--|that|and|but)$/.test(item.lower)) return null;
    if (item.lower === "who") return hasVerb && isNoun(items[i - 1]) ? phraseStart(items, i, from) : null;
    hasVerb ||= item.pos === "VERB" || isAuxiliary(item);
  }
  return null;
}

const takesClause = (item: Item): boolean =>
  isAuxiliary(item) || (SPEECH_VERBS.get(item.lower)?.some(({ verb }) => verb.frames.includes("c")) ?? false);

/** "a letter obtained by the port", "a source speaking to Reh News". */
function behindParticiple(items: readonly Item[], start: number, from: number): number | null {
  const tie = items[start - 1];
  if (!tie || !(tie.lower === "to" || tie.pos === "ADP" || PREPOSITIONS.has(tie.lower))) return null;
  let at = start - 2;
  if (items[at]?.pos === "ADV") at--;
  const participle = items[at];
  if (participle?.pos !== "VERB" || !/(?:ing|ed|en)$/.test(participle.lower) || !isNoun(items[at - 1])) return null;
  const isPassive = /(?:ed|en)$/.test(participle.lower);
  return isPassive && tie.lower !== "by" ? null : phraseStart(items, at, from);
}

const REGIONS: ReadonlySet<string> = new Set(
  [...US_STATES.flatMap(({ name, abbreviations }) => [name, ...abbreviations]), ...COUNTRIES.map(({ name }) => name)].map((name) =>
    name.toLowerCase(),
  ),
);

/** "Ida Lund of Rehberg, Ohio", "of the University of Ohio, Rehberg": town and region, and no comma behind them. */
function behindTown(items: readonly Item[], start: number, end: number, from: number): number | null {
  if (items[start - 1]?.lower !== ",") return null;
  const region = items.slice(start, end).map(({ lower }) => lower);
  if (!REGIONS.has(region.join(" ")) && !REGIONS.has(items[start - 2]?.lower ?? "")) return null;
  let at = start - 2;
  while (at > from && start - at < 5 && items[at]?.pos === "PROPN") at--;
  return at < start - 2 && /^(?:of|from)$/.test(items[at]?.lower ?? "") && isNoun(items[at - 1])
    ? phraseStart(items, start - 1, from)
    : null;
}

const isNoun = (item: Item | undefined): boolean => item !== undefined && !item.quotation && /^(?:NOUN|PROPN)$/.test(item.pos);
