import type { Item } from "../items.ts";
import { isTimeWord } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { isAuxiliary, isDash, wordTest } from "../words.ts";

/** An object ends before a comma that opens no list, before a subordinate clause, and before another verb. */
export function endsPhrase(items: readonly Item[], at: number, start: number, group: VerbGroup | null): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item) return true;
  if (item.lower === "," && next?.lower === "and" && listsBefore(items, at, start)) return false;
  if (item.lower === "," && (namesIt(items, at) || closesApposition(items, at, start, group))) return false;
  if (item.lower === ",")
    return (
      !(next && (/^(?:including|or|especially|particularly|notably|among|such|like)$/.test(next.lower) || next.pos === "NUM")) &&
      !(next && /^(?:NOUN|ADJ|PROPN|DET)$/.test(next.pos) && listEndsInAnd(items, at + 1))
    );
  if (item.pos === "SCONJ" && /^(?:while|although|though|after|before|since|when|until|as)$/.test(item.lower) && at > start + 1)
    return true;
  if ((item.lower === "during" && at > start) || isTimeBehindName(items, at, start)) return true;
  if (item.lower === ":" || isDash(item) || (item.lower === "-" && !joinsWords(items, at))) return true;
  if (item.lower === "and" && sharesInfinitive(items, at, start)) return false;
  if ((item.lower === "and" || item.lower === "but") && next && ((next.pos === "VERB" && !/ing$/.test(next.lower)) || isAuxiliary(next)))
    return true;
  return false;
}

/** "endorsed Kolar in late May", "endorsed Kolar last week": the time of the deed, behind nothing but a name. */
function isTimeBehindName(items: readonly Item[], at: number, start: number): boolean {
  let time = tiesTime(items[at]) ? at + 1 : at;
  if (tellsWhich(items[time])) time++;
  if (!isTimeWord(items[time]) || /^(?:again|also|then|now|\d{1,3})$/.test(items[time]?.lower ?? "")) return false;
  const ends = items[time + 1] === undefined || items[time + 1]?.pos === "PUNCT";
  return ends && at > start && items.slice(start, at).every(isName);
}

const tiesTime = wordTest((lower) => lower === "in" || lower === "on");
const tellsWhich = wordTest((lower) => /^(?:late|early|last|this|next)$/.test(lower));

const isName = ({ pos, lower }: Item) => pos === "PROPN" || /^(?:him|her|them|it)$/.test(lower);

/** "the U.N.-Norland talks": a hyphen, no dash. */
function joinsWords(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.end === items[at]?.start && items[at + 1]?.start === items[at]?.end;
}

/** "her rival, Ida Brandt", "in Reh Bay, Norland": a name behind a comma says which. */
function namesIt(items: readonly Item[], comma: number): boolean {
  if (items[comma + 1]?.pos !== "PROPN" || !/^(?:NOUN|ADJ)$/.test(items[comma - 1]?.pos ?? "")) return false;
  let end = comma + 1;
  while (/^(?:PROPN|ADP)$/.test(items[end]?.pos ?? "") && end - comma < 8) end++;
  return items[end] === undefined || /^[.,;)]$/.test(items[end]?.lower ?? "");
}

/** "accused Kolar, the mayor, of lying": what the verb takes goes on behind the apposition, which may begin or end at this comma. */
function closesApposition(items: readonly Item[], comma: number, start: number, group: VerbGroup | null): boolean {
  const isNaming = NAMING.test(group?.verb.lemma ?? "");
  const goesOn = isNaming ? IS_CALLED : GOES_ON;
  if (isNaming && IS_CALLED.test(items[comma + 1]?.lower ?? "") && items.slice(start, comma).some(({ lower }) => lower === ","))
    return true;
  if (/^(?:of|as)$/.test(items[comma + 1]?.lower ?? "")) return items[comma + 1]?.lower === "of" || !isClauseAs(items, comma + 1);
  for (let i = comma + 1; i < items.length && i - comma < 14; i++) {
    const item = items[i];
    if (!item || item.quotation || item.pos === "VERB" || isAuxiliary(item)) return false;
    if (item.lower === ",") return goesOn.test(items[i + 1]?.lower ?? "") && items[comma + 1]?.pos !== "ADP";
  }
  return false;
}

/** "…, as the port said": no "as" of "describes him as". */
function isClauseAs(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length && i - at < 9; i++) {
    const item = items[i];
    if (!item || item.quotation || /^[,.;]$/.test(item.lower)) return false;
    if (isAuxiliary(item) || (item.pos === "VERB" && !/ing$/.test(item.lower)) || item.lower === "well") return true;
  }
  return false;
}

const GOES_ON = /^(?:of|as|with)$/;

/** "called Kolar, her rival, a liar": what somebody is called goes on with a noun. */
const NAMING = /^(?:call|label|dub|brand|deem|declare|term)$/;
const IS_CALLED = /^(?:a|an|the)$/;

/** Pasts that do not end in -ed, of verbs that a report goes on with. */
const PASTS = new Set(
  "left went took made got met told said held won lost sent ran came saw gave spoke wrote drew led kept began stood sat fell found felt shot swore threw wore fought brought bought caught taught thought sought paid".split(
    " ",
  ),
);

/** "urges them to raise taxes and build roads": both verbs hang on one "to". */
function sharesInfinitive(items: readonly Item[], at: number, start: number): boolean {
  const next = items[at + 1];
  if (next?.pos !== "VERB" || /(?:s|ed|ing)$/.test(next.lower) || PASTS.has(next.lower)) return false;
  for (let i = at - 1; i > start; i--) {
    const item = items[i];
    if (!item || item.quotation || item.lower === ",") return false;
    if (item.lower === "to" && items[i + 1]?.pos === "VERB") return true;
  }
  return false;
}

function listEndsInAnd(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i < from + 14; i++) {
    const item = items[i];
    if (!item || item.pos === "VERB" || isAuxiliary(item)) return false;
    if (item.lower === "and" || item.lower === "or") return true;
  }
  return false;
}

/** "the ferry, the bridge, and the port": a comma before this one, without a verb between. */
function listsBefore(items: readonly Item[], at: number, start: number): boolean {
  for (let i = at - 1; i > start && at - i < 10; i--) {
    const item = items[i];
    if (!item || item.pos === "VERB" || isAuxiliary(item)) return false;
    if (item.lower === ",") return true;
  }
  return false;
}
