import { TITLE_WORDS } from "../../../lexicon/party-words.ts";
import { HELD_POST } from "../parties/held-post.ts";
import { ORGANIZATION, PERSON } from "../signs.ts";
import type { Party, SentenceView } from "../types.ts";
import type { Found } from "./types.ts";

/** What stands before a person's name. */
const BEFORE_NAME = `(?:(?:${TITLE_WORDS}|of|for|the|and|[A-Z][\\w’.-]*|${ORGANIZATION}(?:[’']s)?)\\s+)*`;

/** A person with what stands before the name, as a part of a regular expression. */
export const TITLED = `${BEFORE_NAME}${PERSON}`;

/** The same, or behind a post and a comma: "the president of Ⓞ, Ⓟ". */
export const TITLED_OR_HELD = `(?:${HELD_POST}|${BEFORE_NAME})${PERSON}`;

/** What "met for" may be followed by. */
export const EVENT_KINDS: Readonly<Record<string, Found["kind"]>> = {
  debate: "debate",
  summit: "summit",
  talks: "talks",
  dinner: "dinner",
  lunch: "dinner",
  breakfast: "dinner",
};

/** Position of the skeleton after the last party. */
export function tailOf(from: number, parties: readonly Party[], view: SentenceView): number {
  const last = Math.max(0, ...parties.map((party) => party.span.end));
  return Math.max(from, Math.min(view.offsets.positionAt(last), view.skeleton.length));
}
