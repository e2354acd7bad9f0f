import { DATE_WORD } from "../../lexicon/date-words.ts";
import { PERSON_VERBS } from "../../lexicon/person-verbs.ts";
import { SPEECH_VERBS } from "../../lexicon/speech-verbs.ts";
import { lastStartingBy } from "../../text/lookup.ts";
import type { TextDocument, Token } from "../../text/types.ts";
import type { EntityMention } from "../types.ts";

/** Behind these a name is no subject: "with Ada Lindqvist", "than Lindqvist". */
const BEFORE_OBJECTS = new Set(
  "of for by with from at to in on than against about under like over toward towards between behind upon into after before near including told".split(
    " ",
  ),
);
const BE = new Set(["is", "was", "are", "were", "be", "been"]);
const TITLE_POS = new Set(["PROPN", "NOUN", "ADJ", "DET"]);
const MOST_TITLE = 8;
const MOST_BEHIND = 32;

/** Index of the first token at or behind an offset. */
export const tokenFrom = ({ tokens }: TextDocument, offset: number): number => {
  const at = lastStartingBy(tokens, offset - 1);
  return (tokens[at]?.end ?? 0) > offset ? at : at + 1;
};

/** What a tagger takes for a noun is a verb behind a name: "Lindqvist shot back". */
const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === "VERB" ||
    token.pos === "AUX" ||
    (PERSON_VERBS.has(token.lower) && !/^(?:also|never|once|later|then|now)$/.test(token.lower)) ||
    (SPEECH_VERBS.get(token.lower)?.some(({ form }) => form === "past") ?? false));

/** Index of the finite verb that a mention is the subject of ("Ada Lindqvist (D-Erewhon), a pilot, also fumed"); null where it is none's. */
export function verbOfSubject(document: TextDocument, mention: EntityMention): number | null {
  const { tokens, body } = document;
  if (isObject(document, mention)) return null;
  let at = tokenFrom(document, mention.end);
  if (/^['’]s?(?!\p{L})/u.test(body.slice(mention.end, mention.end + 3))) return null;
  const limit = Math.min(tokens.length, at + MOST_BEHIND);
  const sentence = tokens[at]?.sentence;
  at = behindAside(tokens, at, limit);
  while (at < limit && tokens[at]?.sentence === sentence && /^(?:ADV|PART)$/.test(tokens[at]?.pos ?? "") && !isVerb(tokens[at])) at++;
  const verb = tokens[at];
  if (!verb || at >= limit || verb.sentence !== sentence || !isVerb(verb) || /ing$/.test(verb.lower)) return null;
  return finiteVerb(tokens, at);
}

/** "is calling" tells what somebody does; "is late" and "was asked" do not. */
function finiteVerb(tokens: readonly Token[], at: number): number | null {
  const verb = tokens[at] as Token;
  if (verb.pos !== "AUX" && !BE.has(verb.lower)) return at;
  const progressive = BE.has(verb.lower);
  let next = at + 1;
  while (next < at + 4 && /^(?:ADV|PART|AUX)$/.test(tokens[next]?.pos ?? "")) next++;
  return tokens[next]?.pos === "VERB" && (!progressive || /ing$/.test(tokens[next]?.lower ?? "")) ? next : null;
}

/** Skips what may stand between a name and its verb: brackets, "of West Erewhon", an apposition or clause between commas or dashes. */
function behindAside(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  if (tokens[at]?.text === "(") {
    const close = findToken(tokens, at + 1, Math.min(limit, at + 10), /^\)$/);
    if (close !== null) at = close + 1;
  }
  if (tokens[at]?.lower === "of" && tokens[at + 1]?.pos === "PROPN") {
    at++;
    while (at < limit && tokens[at]?.pos === "PROPN") at++;
    if (tokens[at]?.text === "," && tokens[at + 1]?.pos === "PROPN" && isVerb(tokens[at + 2])) at += 2;
  }
  // "Kolar on Wednesday downplayed", "Kolar in 2010 said"
  if (/^(?:on|in|during|last|this|late|early)$/.test(tokens[at]?.lower ?? "")) {
    let day = at + 1;
    while (/^(?:a|the|an|late|early|last)$/.test(tokens[day]?.lower ?? "")) day++;
    if (DATE_WORD.test(tokens[day]?.lower ?? "")) at = day + 1;
  }
  const open = tokens[at]?.text ?? "";
  if (!/^(?:,|—|–|--)$/.test(open)) return at;
  let close = at;
  for (
    let next = findToken(tokens, at + 1, limit, closing(open));
    next !== null;
    next = findToken(tokens, next + 1, limit, closing(open))
  ) {
    close = next;
    if (isVerb(tokens[next + 1]) || (tokens[next + 1]?.pos === "ADV" && isVerb(tokens[next + 2]))) break;
  }
  return close > at ? close + 1 : at;
}

const closing = (open: string): RegExp => (open === "," ? /^,$/ : /^(?:—|–|--)$/);

function findToken(tokens: readonly Token[], from: number, limit: number, wanted: RegExp): number | null {
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence || /["“”]/.test(token.text)) return null;
    if (wanted.test(token.text)) return i;
  }
  return null;
}

/** Whether a preposition, or a verb, stands before a mention and its title: "thanked Sen. Ada Lindqvist". */
export function isObject({ tokens }: TextDocument, mention: EntityMention): boolean {
  let at = lastStartingBy(tokens, mention.start - 1);
  for (let i = 0; i < MOST_TITLE && TITLE_POS.has(tokens[at]?.pos ?? ""); i++) at--;
  const before = tokens[at];
  if (!before || before.sentence !== tokens[at + 1]?.sentence) return false;
  return BEFORE_OBJECTS.has(before.lower);
}

/** "Kolar said Lindqvist would come": Lindqvist is spoken of. */
export function isSpokenOf({ tokens }: TextDocument, mention: EntityMention): boolean {
  let at = lastStartingBy(tokens, mention.start - 1);
  for (let i = 0; i < MOST_TITLE && TITLE_POS.has(tokens[at]?.pos ?? ""); i++) at--;
  const before = tokens[at];
  return before !== undefined && before.sentence === tokens[at + 1]?.sentence && (before.pos === "VERB" || before.lower === "that");
}
