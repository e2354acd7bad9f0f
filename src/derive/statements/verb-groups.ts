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
  /** The frames of all readings. */
  readonly frames: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
}

/** What the lexicon says of a word that may be a verb of speech. */
export interface VerbCue {
  readonly readings: readonly VerbReading[];
  /** Whether any reading asks for a particle; most verbs are taken as they are. */
  readonly hasParticles: boolean;
}

export function verbCueOf(lower: string): VerbCue | null {
  const readings = SPEECH_VERBS.get(lower);
  return readings ? { readings, hasParticles: readings.some(({ verb }) => verb.particle !== null) } : null;
}

/** The verb group whose verb stands at an item, or null where the word is no verb there. */
export function verbGroupAt(items: readonly Item[], at: number, { readings, hasParticles }: VerbCue): VerbGroup | null {
  const fitting = hasParticles ? readings.filter(({ verb }) => particlesEnd(items, at, verb) !== null) : readings;
  const first = pastFirst(items[at - 1], fitting);
  if (!first || !(isVerb(items, at, first.form) || isPhrasalVerb(items, at, first.verb))) return null;
  return readGroup(items, at, first.form, fitting);
}

/** Where the verb ends with its particles: "waved it off", "spoke to the pilots about"; null where they are missing. */
function particlesEnd(items: readonly Item[], at: number, { lemma, particle, second }: SpeechVerb): number | null {
  if (particle === null) return at + 1;
  const [next, third] = [items[at + 1], items[at + 2]];
  if (particle === next?.lower) {
    if (second !== null) return second === third?.lower ? at + 3 : null;
    return SPAN.test(third?.lower ?? "") ? null : at + 2;
  }
  if (second !== null) return null;
  if (particle === third?.lower && (/^(?:it|him|her|them)$/.test(next?.lower ?? "") || next?.pos === "ADV")) return at + 3;
  return particle === "about" && /^(?:speak|talk)$/.test(lemma) ? pastCircumstance(items, at + 1) : null;
}

/** "spoke [to the pilots in Reh] about": behind to whom and where, the subject of the talk. */
function pastCircumstance(items: readonly Item[], from: number): number | null {
  if (!/^(?:to|with|at|in|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(items[from]?.lower ?? "")) return null;
  for (let i = from + 1; i < items.length && i < from + 9; i++) {
    const item = items[i];
    if (item?.lower === "about") return i + 1;
    if (!item || item.quotation || !/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|PART|ADV)$/.test(item.pos)) return null;
  }
  return null;
}

/** "argued for years that": how long, no particle of the verb. */
const SPAN = /^(?:days|weeks|months|years|decades|hours)$/;

/** "“Reh is great,” read one", "Kolar put it bluntly": where base and past are one word, a name or a quotation before it tells. */
function pastFirst(before: Item | undefined, readings: readonly VerbReading[]): VerbReading | undefined {
  const first = readings[0];
  const past = first?.form === "base" ? readings.find((r) => r.verb === first.verb && r.form === "past") : undefined;
  return past && (before?.quotation || before?.pos === "PROPN" || /^(?:he|she|it)$/.test(before?.lower ?? "")) ? past : first;
}

function readGroup(items: readonly Item[], at: number, form: VerbForm, fitting: readonly VerbReading[]): VerbGroup {
  const readings = fitting.map(({ verb }) => verb);
  let frames = "";
  for (const reading of readings) frames += reading.frames;
  let start = at;
  while (start > 0 && at - start < 6 && belongsToGroup(items, start - 1)) start--;
  while (start < at && /^(?:ADV)$/.test(items[start]?.pos ?? "") && !NEGATIONS.has(items[start]?.lower ?? "") && start === 0) start++;
  const verb = readings[0] as SpeechVerb;
  const end = particlesEnd(items, at, verb) ?? at + 1;
  let isBe = false;
  let infinitive = false;
  let modal = false;
  let negated = false;
  for (let i = start; i < at; i++) {
    const { lower } = items[i] as Item;
    if (BE.has(lower)) isBe = true;
    else if (HAVE.has(lower)) isBe = false;
    infinitive ||= lower === "to";
    modal ||= MODALS.has(lower);
    negated ||= NEGATIONS.has(lower);
  }
  return {
    start,
    at,
    end,
    verb,
    readings,
    frames,
    form,
    passive: form === "past" && isBe,
    infinitive,
    modal,
    negated,
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
