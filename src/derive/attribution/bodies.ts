import { ORGANIZATION_NOUNS } from "../../lexicon/organization-nouns.ts";
import { lastStartingBy } from "../../text/lookup.ts";
import type { EntityMention } from "../types.ts";
import { mentionsWithin } from "./antecedents.ts";
import type { Question, Settled } from "./settled.ts";
import { verbOfSubject } from "./subjects.ts";

/** Mentions back in which the body is looked for that a noun stands for. */
const FURTHEST = 80;
/** Nouns that so many bodies are called by that only one of this sentence or the last is meant. */
const LOOSE = new Set(["group", "organization", "organisation", "board", "council", "panel", "association", "watchdog", "school"]);

/** "The Harbour Workers Union struck. “No,” the union said.": the one body named so far that may be called so. */
export function bodyOfNoun({ read, source, printed, surroundings, organizations }: Question): EntityMention | null {
  const noun = /^the\s+(\p{Ll}+)$/iu.exec(printed)?.[1];
  const called = noun ? ORGANIZATION_NOUNS.get(noun) : undefined;
  if (!called || !source || read?.heads.length) return null;
  const { mentions, context } = surroundings;
  const sentence = lastStartingBy(context.document.sentences, source.start);
  const from = called.kinds.size > 0 || LOOSE.has(noun ?? "") ? (context.document.sentences[sentence - 1]?.start ?? 0) : 0;
  const last = lastStartingBy(mentions, source.start - 1);
  const found = new Map<string, EntityMention>();
  for (let i = last; i >= 0 && i > last - FURTHEST; i--) {
    const mention = mentions[i] as EntityMention;
    const body = mention.type === "organization" && mention.form === "name" ? organizations.get(mention.entity) : undefined;
    if (!body || mention.start < from || body.kind === "country" || found.has(mention.entity)) continue;
    const words = body.name.toLowerCase().split(/[^\p{L}]+/u);
    if (called.kinds.has(body.kind) || words.some((word) => called.words.has(word))) found.set(mention.entity, mention);
  }
  const [one, other] = found.values();
  return one && !other ? one : null;
}

const OPENING = 12;

/**
 * "The United Nations warned them. “Stop,” it said.": the body that is the subject of the sentence before, or of this one. "They"
 * are those who work for a body, never a state, and never the subject of their own sentence ("Russia, they say, …").
 */
export function bodyBefore({ source, read, printed, surroundings, organizations }: Question): EntityMention | null {
  if (!source || read?.form !== "plural-pronoun" || !/^(?:it|its|they|their)$/i.test(printed)) return null;
  const { document } = surroundings.context;
  const sentence = document.sentences[lastStartingBy(document.sentences, source.start)];
  if (!sentence) return null;
  const plural = /^the/i.test(printed);
  const previous = document.sentences[sentence.index - 1];
  const near = previous && previous.paragraph === sentence.paragraph ? [previous] : [];
  for (const range of plural ? near : [{ start: sentence.start, end: source.start }, ...near]) {
    const names = mentionsWithin(surroundings.mentions, range).filter((m) => m.form === "name");
    const [first] = names;
    if (first?.type === "organization" && first.start - range.start < OPENING && verbOfSubject(document, first) !== null)
      return plural && organizations.get(first.entity)?.kind === "country" ? null : first;
    if (names.some((m) => m.type === "person")) return null;
  }
  return null;
}

/** "NATO warned them. “Stop,” it said. They added …": the body that the statement before is of, where its paragraph names no other since. */
export function bodyCarriedOn({ source, printed, surroundings, organizations, drafts, done, index }: Question): Settled | null {
  if (!source || !/^(?:it|they)$/i.test(printed)) return null;
  const [draft, settled] = [drafts[index - 1], done[index - 1]];
  const [speaker] = settled?.speakers ?? [];
  if (!draft || settled?.attribution !== "named" || !speaker || !("organization" in speaker)) return null;
  if (organizations.get(speaker.organization)?.kind === "country") return null;
  const { paragraphs } = surroundings.context.document;
  const from = Math.max(draft.content.at(-1)?.end ?? 0, draft.source?.end ?? 0);
  const near = lastStartingBy(paragraphs, source.start) - lastStartingBy(paragraphs, draft.content[0]?.start ?? 0);
  const other = surroundings.mentions.some(
    (m) => m.start >= from && m.end <= source.start && m.type !== "place" && m.form !== "pronoun" && m.entity !== speaker.organization,
  );
  return near <= 1 && !other ? { ...settled, source, printed, rule: "speaker-organization-carried-on" } : null;
}
