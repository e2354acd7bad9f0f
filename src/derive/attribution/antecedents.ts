import { lastStartingBy } from "../../text/lookup.ts";
import type { Range, Sentence } from "../../text/types.ts";
import type { DeriveContext, EntityMention } from "../types.ts";

/** Mentions of the body sorted by start, and the sentences: what sources outside themselves are looked up in. */
export interface Surroundings {
  readonly context: DeriveContext;
  readonly mentions: readonly EntityMention[];
}

/** The mentions that lie in a range, by binary search. */
export function mentionsWithin(mentions: readonly EntityMention[], { start, end }: Range): readonly EntityMention[] {
  const within: EntityMention[] = [];
  for (let i = Math.max(0, firstFrom(mentions, start)); i < mentions.length && (mentions[i]?.start ?? end) < end; i++) {
    const mention = mentions[i] as EntityMention;
    if (mention.end <= end) within.push(mention);
  }
  return within;
}

function firstFrom(mentions: readonly EntityMention[], start: number): number {
  return lastStartingBy(mentions, start - 1) + 1;
}

const sentenceOf = ({ context }: Surroundings, offset: number): Sentence | null =>
  context.document.sentences[lastStartingBy(context.document.sentences, offset)] ?? null;

/** "…, who in 2010 said": the day or year was read as the source. */
export function relativeBefore(body: string, source: Range): Range | null {
  const match = /\b(?:who|which)\s+(?:in|on|last|this)\s+$/.exec(body.slice(Math.max(0, source.start - 16), source.start));
  const start = match ? source.start - match[0].length : -1;
  return start < 0 ? null : { start, end: start + (match?.[0].indexOf(" ") ?? 0) };
}

/**
 * "Lindqvist, now the harbour master, who said", "They turned to the Harbour Board, which said": the nearest name before
 * the pronoun in its sentence that only a comma or an apposition parts from it; a body only right before "which".
 */
export function nameBeforeRelative(surroundings: Surroundings, source: Range): EntityMention | null {
  const sentence = sentenceOf(surroundings, source.start);
  if (!sentence) return null;
  const body = bodyBeforeWhich(surroundings, source, sentence);
  if (body) return body;
  const before = mentionsWithin(surroundings.mentions, { start: sentence.start, end: source.start }).filter(
    (m) => m.type === "person" && m.form !== "pronoun",
  );
  const text = surroundings.context.document.body;
  const last = before.at(-1);
  if (!last) return null;
  const between = text.slice(last.end, source.start);
  if (/^['’]/.test(between)) return null;
  return BEFORE_WHO.test(between) ? last : null;
}

/**
 * Nothing, brackets, a comma, a closed aside, or an apposition ("Lindqvist, a pilot of the harbour who said"). Of "Lindqvist left,
 * drawing the ire of pilots who said" the pilots said it.
 */
const BEFORE_WHO =
  /^(?:\s*\([^)]*\))?(?:,[^.;“”"]{0,120},|,\s+(?:(?:also|now|then|once)\s+)?(?:an?|the|one|his|her|its|their|former)\s[^,.;“”"]{0,120}|,)?\s*$/;

function bodyBeforeWhich(surroundings: Surroundings, source: Range, sentence: Range): EntityMention | null {
  const { body } = surroundings.context.document;
  if (!/^which$/i.test(body.slice(source.start, source.end))) return null;
  const last = mentionsWithin(surroundings.mentions, { start: sentence.start, end: source.start }).at(-1);
  return last?.type === "organization" && last.form === "name" && /^,?\s+$/.test(body.slice(last.end, source.start)) ? last : null;
}
