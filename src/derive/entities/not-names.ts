import { PUBLIC_SURNAMES } from "../../lexicon/name-words.ts";
import { ORGANIZATION_HEADS } from "../../lexicon/organization-words.ts";
import type { Candidate } from "./candidates.ts";
import { isGiven, isNoWordOfNames } from "./name-parts.ts";
import { singularRole } from "./role-keys.ts";
import { isAbbreviatedTitle, isRoleNoun } from "./role-words.ts";
import type { Word } from "./words.ts";

/** Behind these a name is a thing's: "Hurricane Ida", "Fort Lee", "Project Aladdin". */
const NAMED_THINGS = new Set(
  "hurricane storm typhoon cyclone operation project fort camp mount hotel hms uss ss lake cape port planet tropical mother".split(" "),
);
const BODY_AHEAD = 4;

/** What stands right around a stretch shaped like a name and shows that it is none, or only a part of one. */
export function isNoName(body: string, words: readonly Word[], candidate: Candidate): boolean {
  const [first, last] = [words[candidate.first] as Word, words[candidate.end - 1] as Word];
  if (isCutOff(body, last) || isGlued(body, first)) return true;
  if (first.gap === "space" && NAMED_THINGS.has(words[candidate.first - 1]?.key ?? "") && words[candidate.first - 1]?.capital) return true;
  if (candidate.end - candidate.first > 1) return false;
  const next = words[candidate.end];
  // "Los Angeles-based"
  if (next?.capital && next.gap === "space" && isNoWordOfNames(next)) return true;
  return (
    isInsideTitle(words, candidate) ||
    opensBody(words, candidate) ||
    isSentenceAdverb(first, next) ||
    (!candidate.title && !candidate.listed && isOfFirm(body, first, last))
  );
}

/** "Attorney General Gar- — Garland": a word that is broken off. */
const isCutOff = (body: string, last: Word): boolean => body[last.end] === "-" && !/[\p{L}\p{N}]/u.test(body[last.end + 1] ?? "");

/** "an M.Sc. and an M.Phil.": behind a point with no blank stands no name but one with initials. */
const isGlued = (body: string, first: Word): boolean => body[first.start - 1] === "." && /[\p{L}.]/u.test(body[first.start - 2] ?? "");

/** "Chief Operating Officer", "Assistant Managing Editor": another head of the title follows. */
function isInsideTitle(words: readonly Word[], { title, end }: Candidate): boolean {
  const [next, last] = [words[end], words[end - 1] as Word];
  if (!title || title.heads.length === 0 || title.end !== end - 1 || last.possessive || !next?.capital || next.gap !== "space")
    return false;
  if (PUBLIC_SURNAMES.has(last.key)) return false;
  return (
    isRoleNoun(next) && !isAbbreviatedTitle(next) && singularRole(next.key) === null && words[title.heads.at(-1) ?? 0]?.capital === true
  );
}

/** "the National Oceanic and Atmospheric Administration", "the House Ways and Means Committee": the first word of a body's name. */
function opensBody(words: readonly Word[], { end }: Candidate): boolean {
  if (words[end]?.key !== "and" || words[end]?.gap !== "space") return false;
  for (let at = end + 1; at < end + 1 + BODY_AHEAD; at++) {
    const word = words[at];
    if (!word?.capital || word.gap !== "space") return false;
    if (at > end + 1 && ORGANIZATION_HEADS.has(word.key)) return !isGiven(words[end + 1]);
    if (word.possessive) return false;
  }
  return false;
}

/** "Significantly, the judge …", "Lastly, …". */
const isSentenceAdverb = (word: Word, next: Word | undefined): boolean =>
  word.opens && next?.gap === "comma" && /.{3}ly$/.test(word.key) && !isGiven(word) && !PUBLIC_SURNAMES.has(word.key);

/** "Holm & Tarr", "Quill, Holm & Tarr": partners of a firm. */
const isOfFirm = (body: string, first: Word, last: Word): boolean =>
  /^,?\s*&\s*\p{Lu}/u.test(body.slice(last.end, last.end + 5)) ||
  /\p{L}[.,]?\s*&\s*$/u.test(body.slice(Math.max(0, first.start - 5), first.start));
