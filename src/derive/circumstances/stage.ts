import { SAYS_AT } from "../../lexicon/meeting-words.ts";
import type { Article } from "../../schema/index.ts";
import type { SentenceView } from "../meetings/types.ts";
import type { SituatedStatement } from "../types.ts";
import { audienceOf } from "./audience.ts";
import { placeOfSaying } from "./place.ts";
import type { Saying, Telling } from "./saying.ts";
import { NOWHERE, peopleOf, type Setting, sameSpeaker } from "./setting.ts";
import { mayHoldVenue, venueOf } from "./venue.ts";
import { dateOf, isOneTime } from "./when.ts";

/** What hangs on a preposition does nothing itself: "an interview with Ⓟ", "close to President Ⓟ". */
const NO_SUBJECT =
  /\b(?:of|with|for|against|by|to|from|about|in|on|at|over|between|than|like|following|under|per|via)\s+(?:(?:the|former|then|[A-Z][\w.]*)\s+){0,4}$/;
/** "Ⓟ (R), who …, | attacked": the verb of a subject, behind its apposition. */
const VERB =
  /^(?:\s\([^)]{1,40}\))?(?:,[^,]{1,140},)?\s+(?:(?:also|then|later|[a-z]+ly)\s+)?((?:was|were)\s+(?:asked|pressed|interviewed)|[a-z]{3,}(?:\s+(?:after|back|off|out|up|down|in|to|on)(?=\s))?)/;
const SPEAKS = new RegExp(
  `^(?:(?:was|were)\\s+\\w+|made|responded|unleashed|lashed|launched|railed|fired|weighed|doubled|ranted|vented|leaned|tore|${SAYS_AT.slice(3, -1)})\\b`,
);
/** What is to come sets no stage for what was said. */
const AHEAD = /\b(?:will|would|plans?|planned|set|scheduled|expected|slated|due)\s+(?:to\s+)?$/;

/**
 * The sentence before a statement may put its speaker somewhere: "In an interview with the Courier last week, Lund was
 * asked about fish. | “I like it,” Lund said." Its venue sets the stage; a day by itself does where its verb is one of speech.
 */
export function stageBefore(view: SentenceView, statement: SituatedStatement, told: readonly Saying[], article: Article): Setting | null {
  const people = peopleOf(statement);
  if (people.length === 0 || !(view.isDated || mayHoldVenue(view))) return null;
  // what others are quoted with further on in the sentence is not the stage
  const limit = Math.min(...told.filter((t) => !sameSpeaker(t.statement, statement)).map((t) => t.cue.start), Number.MAX_SAFE_INTEGER);
  for (const [at, name] of view.names) {
    if (name.mention.type !== "person" || !people.includes(name.mention.entity) || at > limit) continue;
    const verb = VERB.exec(view.skeleton.slice(at + 1, at + 220));
    if (!verb?.[1] || NO_SUBJECT.test(view.skeleton.slice(Math.max(0, at - 70), at))) continue;
    const end = at + 1 + verb[0].length;
    if (AHEAD.test(view.skeleton.slice(0, end - verb[1].length)) || /^(?:will|would|plans|has|have|had)$/.test(verb[1])) return null;
    const frame = told.reduce((words, t) => overlay(words, t.frame), unquoted(view));
    return readStage({ view, cue: { start: end - verb[1].length, end }, cued: true, frame }, SPEAKS.test(verb[1]), article);
  }
  return null;
}

/** What a sentence says around a verb of when, where and through what; null where that is nothing. */
export function readStage(saying: Telling, speaks: boolean, article: Article): Setting | null {
  const venue = venueOf(saying, article.body);
  if (!venue && !speaks) return null;
  const date = dateOf(saying, article.date);
  const audience = venue ? audienceOf(saying, article.body) : null;
  const place = venue ? placeOfSaying(saying) : null;
  if (!venue && !date) return null;
  const proof = (field: string, span: { readonly start: number; readonly end: number } | null | undefined) =>
    span ? [{ start: span.start, end: span.end, field, rule: `stage:${field}` }] : [];
  return {
    ...NOWHERE,
    date: date && isOneTime(date) ? date.date.first : null,
    venue: venue?.words ?? null,
    audience: audience?.parties ?? [],
    place: place?.entity ?? null,
    proofs: [...proof("date", date), ...proof("venue", venue?.span), ...proof("audience", audience?.span), ...proof("place", place?.span)],
  };
}

/** The skeleton with what stands in quotation marks blank, a short title of a programme kept. */
export function unquoted({ skeleton, quoted }: SentenceView): string {
  let frame = skeleton;
  for (const { start, end } of quoted)
    if (end - start > 44) frame = frame.slice(0, start) + " ".repeat(Math.max(0, Math.min(end, frame.length) - start)) + frame.slice(end);
  return frame;
}

/** One frame with what is blank in the other blank too. */
const overlay = (a: string, b: string): string => [...a].map((sign, i) => (b[i] === " " ? " " : sign)).join("");
