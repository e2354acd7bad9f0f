import { SPEECH_VERBS, type SpeechVerb, type VerbForm } from "../../lexicon/speech-verbs.ts";
import type { Item } from "./items.ts";

/** A verb that may attribute, with its auxiliaries and particle, as item indices: [start, end). */
export interface VerbGroup {
  readonly start: number;
  /** The verb itself. */
  readonly at: number;
  readonly end: number;
  /** Readings in the lexicon, the one with a particle first. */
  readonly verb: SpeechVerb;
  readonly readings: readonly SpeechVerb[];
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
}

const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re", "'m", "’m", "am", "get", "got", "gets"]);
const HAVE = new Set(["has", "have", "had", "'ve", "’ve", "having"]);
const MODALS = new Set([
  "will",
  "would",
  "can",
  "could",
  "may",
  "might",
  "must",
  "should",
  "shall",
  "'ll",
  "’ll",
  "'d",
  "’d",
  "wo",
  "ca",
  "cannot",
]);
const DO = new Set(["do", "does", "did"]);
const NEGATIONS = new Set(["not", "n't", "n’t", "never"]);
/** Words whose form no tagger should be trusted with: after a name they are verbs. */
const SURE = new Set(
  "say said says told tells wrote writes added adds asked asks noted notes tweeted argued argues announced warned claims claimed".split(
    " ",
  ),
);

export function isAuxiliary(item: Item | undefined): boolean {
  return item !== undefined && (BE.has(item.lower) || HAVE.has(item.lower) || MODALS.has(item.lower) || DO.has(item.lower));
}

/** The verb groups of a unit whose verb is in the lexicon, in order. */
export function findVerbGroups(items: readonly Item[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  items.forEach((item, at) => {
    const readings = SPEECH_VERBS.get(item.lower);
    if (!readings || item.quotation) return;
    const next = items[at + 1]?.lower;
    const second = items[at + 2]?.lower;
    const fitting = readings.filter(
      ({ verb }) =>
        verb.particle === null || verb.particle === next || (verb.particle === second && /^(?:it|him|her|them)$/.test(next ?? "")),
    );
    const first = fitting[0];
    if (!first || !(isVerb(items, at, first.form) || isPhrasalVerb(items, at, first.verb))) return;
    groups.push(
      readGroup(
        items,
        at,
        first.form,
        fitting.map((f) => f.verb),
      ),
    );
  });
  return groups;
}

function readGroup(items: readonly Item[], at: number, form: VerbForm, readings: readonly SpeechVerb[]): VerbGroup {
  let start = at;
  while (start > 0 && at - start < 6 && belongsToGroup(items, start - 1)) start--;
  while (start < at && /^(?:ADV)$/.test(items[start]?.pos ?? "") && !NEGATIONS.has(items[start]?.lower ?? "") && start === 0) start++;
  const before = items.slice(start, at).map((i) => i.lower);
  const verb = readings[0] as SpeechVerb;
  const end = at + 1 + (verb.particle === null ? 0 : items[at + 1]?.lower === verb.particle ? 1 : 2);
  const lastAuxiliary = before.findLast((w) => BE.has(w) || HAVE.has(w));
  return {
    start,
    at,
    end,
    verb,
    readings,
    form,
    passive: form === "past" && lastAuxiliary !== undefined && BE.has(lastAuxiliary),
    infinitive: before.includes("to"),
    modal: before.some((w) => MODALS.has(w)),
    negated: before.some((w) => NEGATIONS.has(w)),
  };
}

function belongsToGroup(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (!item || item.quotation) return false;
  if (item.lower === "'s" || item.lower === "’s") return items[index + 1]?.pos === "VERB" && items[index - 1]?.pos === "PRON";
  if (isAuxiliary(item) || NEGATIONS.has(item.lower) || item.lower === "to") return true;
  return (
    item.pos === "ADV" &&
    !/^(?:so|when|where|why|how|then|there|here|ago|yesterday|today|earlier|later|however|more|most|than|as)$/.test(item.lower)
  );
}

/** "Records show he paid", "Kolar claims the vote …": between a noun and the start of a phrase stands a verb, whatever the tagger says. */
function isMistagged(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const after = items[at + 1];
  if (!before || !/^(?:NOUN|PROPN|PRON)$/.test(before.pos)) return false;
  if (!after || /^[.,]$/.test(after.lower))
    return /^shows?$/.test(items[at]?.lower ?? "") && /[^s]s$/.test(before.lower) && before.pos === "NOUN";
  if (after.pos === "PROPN" && /[^s]s$/.test(before.lower)) return true;
  return after.quotation !== null || /^(?:the|a|an|that|he|she|they|it|his|her|their|its|this|these|there|no|some|we|i)$/.test(after.lower);
}

/** "Reh shot back", "officials point out": with its particle it is a verb, whatever the tagger says. */
function isPhrasalVerb(items: readonly Item[], at: number, { particle }: SpeechVerb): boolean {
  return /^(?:out|back|off)$/.test(particle ?? "") && /^(?:NOUN|PROPN|PRON)$/.test(items[at - 1]?.pos ?? "") && items[at]?.pos === "NOUN";
}

/** "Kolar, for instance, argue that", "they all agree that": before "that" stands a verb, whatever the tagger says, unless an article leads. */
function mayLeadVerb(before: Item): boolean {
  return before.lower === "," || /^(?:all|both)$/.test(before.lower) || /^(?:NOUN|PROPN|PRON|ADV|VERB|AUX)$/.test(before.pos);
}

function isVerb(items: readonly Item[], at: number, form: VerbForm): boolean {
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
  if (after?.lower === "that" && before && form !== "ing" && mayLeadVerb(before)) return true;
  if (SURE.has(item.lower)) return item.pos === "VERB" || before === undefined || before.pos !== "DET";
  if (item.pos === "NOUN" && (form === "s" || form === "base") && isMistagged(items, at)) return true;
  if (item.pos !== "VERB") return false;
  if (form === "base") {
    if (before === undefined) return false;
    return isAuxiliary(before) || before.lower === "to" || /^(?:PRON|NOUN|PROPN|ADV|PART|CCONJ|QUOTE)$/.test(before.pos);
  }
  if (form === "past" || form === "ing") {
    const isAttribute = /^(?:DET|ADJ)$/.test(before?.pos ?? "") || before?.lower === "'s" || before?.lower === "’s";
    if (isAttribute && /^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? "")) return false;
  }
  return true;
}
