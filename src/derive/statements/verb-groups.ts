import { SPEECH_VERBS, type SpeechVerb, type VerbForm, type VerbReading } from "../../lexicon/speech-verbs.ts";
import { isPhrasalVerb, isVerb } from "./is-verb.ts";
import type { Item } from "./items.ts";
import { BE, HAVE, isAuxiliary, MODALS, NEGATIONS } from "./words.ts";

export { isAuxiliary };

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
        verb.particle === null ||
        (verb.particle === next && (verb.second === null ? !SPAN.test(second ?? "") : verb.second === second)) ||
        (verb.particle === second && verb.second === null && (/^(?:it|him|her|them)$/.test(next ?? "") || items[at + 1]?.pos === "ADV")),
    );
    const first = pastFirst(items[at - 1], fitting);
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

/** "argued for years that": how long, no particle of the verb. */
const SPAN = /^(?:days|weeks|months|years|decades|hours)$/;

/** "“Reh is great,” read one", "Kolar put it bluntly": where base and past are one word, a name or a quotation before it tells. */
function pastFirst(before: Item | undefined, readings: readonly VerbReading[]): VerbReading | undefined {
  const first = readings[0];
  const past = first?.form === "base" ? readings.find((r) => r.verb === first.verb && r.form === "past") : undefined;
  return past && (before?.quotation || before?.pos === "PROPN" || /^(?:he|she|it)$/.test(before?.lower ?? "")) ? past : first;
}

function readGroup(items: readonly Item[], at: number, form: VerbForm, readings: readonly SpeechVerb[]): VerbGroup {
  let start = at;
  while (start > 0 && at - start < 6 && belongsToGroup(items, start - 1)) start--;
  while (start < at && /^(?:ADV)$/.test(items[start]?.pos ?? "") && !NEGATIONS.has(items[start]?.lower ?? "") && start === 0) start++;
  const before = items.slice(start, at).map((i) => i.lower);
  const verb = readings[0] as SpeechVerb;
  const end = at + 1 + (verb.particle === null ? 0 : verb.second === null && items[at + 1]?.lower === verb.particle ? 1 : 2);
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
    items[index - 1]?.pos !== "DET" &&
    !/^(?:so|when|where|why|how|then|there|here|ago|yesterday|today|earlier|later|however|more|most|than|as)$/.test(item.lower)
  );
}
