import type { SpeechVerb, VerbForm } from "../../lexicon/speech-verbs.ts";
import type { Item } from "./items.ts";
import { readsAsVerb } from "./mistagged.ts";
import { isAuxiliary } from "./words.ts";

/** Words whose form no tagger should be trusted with: after a name they are verbs. */
const SURE = new Set(
  "say said says told tells wrote writes added adds asked asks noted notes tweeted argued argues announced warned claims claimed".split(
    " ",
  ),
);

/** "Records show he paid", "Kolar claims the vote …": between a noun and the start of a phrase stands a verb, whatever the tagger says. */
function isMistagged(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const after = items[at + 1];
  if (!before || !/^(?:NOUN|PROPN|PRON)$/.test(before.pos)) return false;
  if (/^(?:he|she|they|who|we|i)$/.test(before.lower)) return true;
  if (/^(?:percent|majority|half|most|many|some)$/.test(before.lower) && after?.pos === "PROPN") return true;
  if (!after || /^[.,]$/.test(after.lower))
    return /^shows?$/.test(items[at]?.lower ?? "") && /[^s]s$/.test(before.lower) && before.pos === "NOUN";
  if (after.pos === "PROPN" && /[^s]s$/.test(before.lower)) return true;
  return (
    (after.quotation !== null && !isCalled(items, at)) ||
    /^(?:the|a|an|that|he|she|they|it|his|her|their|its|this|these|there|no|some|we|i|them|him|us|me)$/.test(after.lower)
  );
}

/** "called the use of port orders “unfair”": the noun is what is called so. */
function isCalled(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i < 12 && !items[i]?.quotation && items[i]?.lower !== ","; i--)
    if (/^(?:call(?:ed|s|ing)?|labell?ed|deemed|termed|branded|declared)$/.test(items[i]?.lower ?? "")) return true;
  return false;
}

/** "Reh shot back", "officials point out": with its particle it is a verb, whatever the tagger says. */
export function isPhrasalVerb(items: readonly Item[], at: number, { particle }: SpeechVerb): boolean {
  if (takesParticle(items, at, particle)) return true;
  return /^(?:out|back|off)$/.test(particle ?? "") && /^(?:NOUN|PROPN|PRON)$/.test(items[at - 1]?.pos ?? "") && items[at]?.pos === "NOUN";
}

/** "Kolar hints at a ferry": with a name before it, its particle behind it and no other verb in the clause; not so "Harbour talks about it failed". */
function takesParticle(items: readonly Item[], at: number, particle: string | null): boolean {
  if (
    items[at]?.pos !== "NOUN" ||
    items[at - 1]?.pos !== "PROPN" ||
    items[at + 1]?.lower !== particle ||
    !/[^s]s$/.test(items[at]?.lower ?? "")
  )
    return false;
  const isBreak = (item: Item | undefined) => !item || item.quotation !== null || /^[,;:]$/.test(item.lower) || item.pos === "SCONJ";
  const showsVerb = (item: Item | undefined) => isAuxiliary(item) || (item?.pos === "VERB" && !/ing$/.test(item.lower));
  for (let i = at - 1; !isBreak(items[i]); i--) if (showsVerb(items[i])) return false;
  for (let i = at + 2; !isBreak(items[i]); i++) if (showsVerb(items[i]) && items[i - 1]?.lower !== "to") return false;
  return true;
}

/** "Kolar, for instance, argue that", "they all agree that": before "that" stands a verb, whatever the tagger says, unless an article leads. */
function mayLeadVerb(before: Item): boolean {
  return before.lower === "," || /^(?:all|both)$/.test(before.lower) || /^(?:NOUN|PROPN|PRON|ADV|VERB|AUX)$/.test(before.pos);
}

/** "expressed hope that", "raised doubts that": the noun of what is voiced. */
function isVoiced(items: readonly Item[], at: number): boolean {
  return /^(?:express|voice|raise|share|declare|hold|give|retain|cherish)(?:s|d|ed|ing)?$|^(?:expressing|voicing|raising|gave|held)$/.test(
    items[at - 1]?.lower ?? "",
  );
}

/** "the reports that track him", "states that vote in May": the pronoun of a relative clause, and a noun before it. */
function isThing(items: readonly Item[], at: number): boolean {
  const next = items[at + 2]?.pos === "ADV" ? items[at + 3] : items[at + 2];
  return items[at]?.pos === "NOUN" && (isAuxiliary(next) || (next?.pos === "VERB" && !/ing$/.test(next.lower)));
}

/** “We must go,” Kolar fumed: between the name behind a quotation and a stop or a preposition stands a verb, whatever the tagger says. */
function endsAttribution(items: readonly Item[], at: number): boolean {
  if (!/^(?:PROPN|PRON)$/.test(items[at - 1]?.pos ?? "") || !/^(?:ADJ|NOUN)$/.test(items[at]?.pos ?? "")) return false;
  const next = items[at + 1];
  if (next && !/^(?:ADP|PUNCT)$/.test(next.pos) && next.quotation === null) return false;
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    if (items[i]?.quotation) return items[i]?.stopped ?? false;
    if (!/^(?:PROPN|PRON)$/.test(items[i]?.pos ?? "")) return false;
  }
  return false;
}

/** "Few believe it": a number of people that needs no noun. */
const MANY = /^(?:few|fewer|many|most|more|others|several|some|both|all|none|half)$/;

/** "It goes without saying that the port is full": nobody says it. */
function isIdiom(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.lower === "saying" && items[at - 1]?.lower === "without" && /^(?:goes?|went|going|gone)$/.test(items[at - 2]?.lower ?? "")
  );
}

/** "in hopes that", "amid claims of": a finite verb does not follow a preposition. */
function isAfterPreposition(items: readonly Item[], at: number): boolean {
  return /^(?:in|of|with|by|amid|from|despite|between|among|against|through|under)$/.test(items[at - 1]?.lower ?? "");
}

/** "Reh’s upcoming Harbour Music show": the head of what somebody owns; not so "Reh’s officials show", whose subject is a plural. */
function isOwned(items: readonly Item[], at: number): boolean {
  if (/s$/.test(items[at - 1]?.lower ?? "s") || /^(?:PRON|SCONJ)$/.test(items[at + 1]?.pos ?? "")) return false;
  for (let i = at - 1; i > 0 && at - i < 6; i--) {
    if (/^['’]s?$/.test(items[i]?.lower ?? "")) return true;
    if (!/^(?:NOUN|PROPN|ADJ|VERB)$/.test(items[i]?.pos ?? "") || items[i]?.quotation) return false;
  }
  return false;
}

/** Whether the item at `at`, a form of a verb of speech, is a verb here. */
export function isVerb(items: readonly Item[], at: number, form: VerbForm): boolean {
  const item = items[at];
  const before = items[at - 1];
  const after = items[at + 1];
  if (!item) return false;
  if (
    before &&
    /^(?:the|a|an|this|that|his|her|its|their|our|my|'s|’s|no|any|some|every|of|these|those)$/.test(before.lower) &&
    item.pos !== "VERB"
  )
    return false;
  if (isIdiom(items, at) || (form === "s" && isAfterPreposition(items, at))) return false;
  if (/^(?:which|who)$/.test(before?.lower ?? "") && form === "s" && after?.lower === "that") return true;
  if (after?.lower === "that" && before && form !== "ing" && mayLeadVerb(before))
    return !isThing(items, at) && !isVoiced(items, at) && !(form === "base" && item.pos === "PROPN" && before.pos === "PROPN"); // "the Islamic State that"
  if (SURE.has(item.lower)) return item.pos === "VERB" || before === undefined || before.pos !== "DET";
  if (item.pos === "NOUN" && (form === "s" || form === "base") && isMistagged(items, at)) return form === "s" || !isOwned(items, at);
  // "is promising to “stay”": no adjective
  if (form === "ing" && isAuxiliary(before) && after?.lower === "to") return true;
  if (item.pos !== "VERB") return (form === "past" && endsAttribution(items, at)) || readsAsVerb(items, at, form);
  if (form === "base") {
    // "an earlier report": behind an article and an adverb stands a noun
    if (before === undefined || isOwned(items, at) || (before.pos === "ADV" && items[at - 2]?.pos === "DET")) return false;
    return (
      isAuxiliary(before) ||
      before.lower === "to" ||
      MANY.test(before.lower) ||
      /^(?:PRON|NOUN|PROPN|ADV|PART|CCONJ|QUOTE)$/.test(before.pos)
    );
  }
  if (form === "past" || form === "ing") {
    if (before?.lower === "past" && items[at - 3]?.lower === "in") return true; // "who has in the past described"
    const isAttribute = /^(?:DET|ADJ)$/.test(before?.pos ?? "") || before?.lower === "'s" || before?.lower === "’s";
    const isQualified =
      before?.pos === "ADV" &&
      /^(?:DET|PRON)$/.test(items[at - 2]?.pos ?? "") &&
      !/^(?:he|she|they|it|who|that|which|we|i|you)$/.test(items[at - 2]?.lower ?? "");
    if ((isAttribute || isQualified) && /^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? "")) return false;
  }
  return true;
}
