import type { VerbForm } from "../../lexicon/speech-verbs.ts";
import type { Item } from "./items.ts";
import { isAuxiliary } from "./words.ts";

const OPENS_PHRASE =
  /^(?:the|a|an|that|this|these|those|his|her|its|their|our|my|your|him|them|it|us|me|he|she|they|there|some|any|no|how|why|whether|what)$/;

/** Whether an item that the tagger took for a noun, an adjective or a name is the verb that its sentence lacks. */
export function readsAsVerb(items: readonly Item[], at: number, form: VerbForm): boolean {
  const item = items[at];
  const before = items[at - 1];
  const after = items[at + 1];
  if (form === "past") return isPast(items, at);
  if (!item || !before || !after || item.lower === "states" || !/^(?:NOUN|ADJ|PROPN|X)$/.test(item.pos)) return false;
  if (form === "ing") return isParticiple(before, after) || (after.lower === "to" && item.pos === "ADJ" && items[at + 2]?.pos === "VERB");
  if (form === "s" && before.pos === "PROPN" && /^[.;]$/.test(after.lower))
    return /^(?:reports|notes|argues|writes|claims)$/.test(item.lower);
  if (form === "s" || form === "base") return isFiniteVerb(items, at, form);
  return false;
}

/** "Kolar referenced a report", "she flatly belittled it": a past that the tagger takes for an adjective, behind the subject of its clause. */
function isPast(items: readonly Item[], at: number): boolean {
  const [item, after] = [items[at], items[at + 1]];
  const subject = items[at - 1]?.pos === "ADV" ? items[at - 2] : items[at - 1];
  if (!item || !after || !subject || !/^(?:ADJ|NOUN)$/.test(item.pos) || !OPENS_PHRASE.test(after.lower)) return false;
  return (subject.pos === "PROPN" || /^(?:he|she|they|who)$/.test(subject.lower)) && !hasVerb(items, at);
}

/** "Reh left, repeating the charge", "By mocking Kolar, …": between a comma or a preposition and the start of a phrase. */
function isParticiple(before: Item, after: Item): boolean {
  if (!/^(?:,|by|for|after|before|while|without|and|or|in|from|of|one|when|then|not)$/.test(before.lower) && before.pos !== "ADV")
    return false;
  return OPENS_PHRASE.test(after.lower) || after.pos === "PROPN";
}

/** "Millennials support background checks", "Reh plans major buy", "Kolar plans to stay": nothing before it in the clause is a verb, and a phrase follows. */
function isFiniteVerb(items: readonly Item[], at: number, form: VerbForm): boolean {
  const before = items[at - 1] as Item;
  const after = items[at + 1] as Item;
  const isPlural =
    (/[^s]s$/.test(before.lower) && /^(?:NOUN|PROPN)$/.test(before.pos)) ||
    /^(?:percent|majority|half|most|many|some|people|thirds|both)$/.test(before.lower);
  const agrees = form === "base" ? isPlural : before.pos === "PROPN" || (before.pos === "NOUN" && !isPlural);
  const opensInfinitive = after.lower === "to" && before.pos === "PROPN" && items[at + 2]?.pos === "VERB";
  const opensPhrase = /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|VERB)$/.test(after.pos) && !/^(?:who|which|that)$/.test(after.lower);
  if (!agrees || !(opensPhrase || (opensInfinitive && form === "s"))) return false;
  return !hasVerb(items, at);
}

function hasVerb(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 25; i--) {
    const item = items[i];
    if (!item || item.quotation || /^[,;:—]$/.test(item.lower) || item.pos === "SCONJ") return false;
    if (item.pos === "VERB" || isAuxiliary(item)) return true;
  }
  return false;
}
