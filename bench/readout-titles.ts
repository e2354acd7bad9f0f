/**
 * What the title of a readout names of its meeting ("Readout of Host’s Kind with Counterpart of Country"), and which days
 * the opening of its body names: both read without the program's own rules, so that they can be asked of it.
 */
import type { Meeting } from "../src/schema/index.ts";
import { addDays, isoDate, lastWeekday } from "../src/text/dates/calendar.ts";

/** Somebody a title names: a person by surname, a holder by the post alone, or a body or group by the words that describe it. */
export interface TitleParty {
  readonly by: "name" | "post" | "words";
  /** Folded: one surname, one post, or the content words of a description. */
  readonly words: readonly string[];
  /** The post that stands before a name, folded, as a body has it that never says the name; null where none stands. */
  readonly post: string | null;
}

export interface TitleNames {
  readonly hosts: readonly TitleParty[];
  readonly kinds: readonly Meeting["kind"][] | null;
  readonly counterparts: readonly TitleParty[];
}

/** First and last day, ISO; the same where it is one day. */
export type Days = readonly [string, string];

/** The word of a title for its occasion, and the record's kinds that say the same. */
const KINDS: readonly (readonly [RegExp, readonly Meeting["kind"][]])[] = [
  [/\b(?:virtual|video|remote)\s+(?:meetings?|roundtable|briefing)\b/i, ["meeting", "talks", "call"]],
  [/\b(?:tele)?calls?\b|\bteleconference\b/i, ["call"]],
  [/\bconversations?\b|\bdiscussions?\b/i, ["call", "meeting", "talks"]],
  [/\bsummit\b/i, ["summit", "conference"]],
  [/\bforum\b|\bconference\b|\bretreat\b/i, ["conference", "summit", "meeting"]],
  [/\bdialogue\b|\btalks\b|\bconsultations\b/i, ["talks", "meeting"]],
  [/\b(?:dinner|lunch|breakfast)\b/i, ["dinner"]],
  [/\b(?:meetings?|roundtable|convening|listening session|session|briefing|trilateral|bilateral)\b/i, ["meeting", "talks"]],
];
const OCCASION =
  /\b(?:(?:virtual|bilateral|trilateral|phone|video|expanded|separate|breakfast|first|second|third|fourth|fifth|sixth|inaugural|leading|leads|the|a|an|of)\s+)*(?:calls?|meetings?|roundtable|convening|discussions?|conversations?|listening session|strategy session|briefing|summit|forum|dinner|lunch|breakfast|trilateral|bilateral|participation)\b/i;
const HOST =
  /\b(?:President|Vice President|Advisor|Secretary|Director|Administrator|Counsel|Sherpa|Coordinator|APNSA|Gentleman|First Lady|Sullivan|Harris|Biden|Emhoff)\b/;
const POST =
  /^(?:(?:The|Acting|Former|Incoming|Interim|Prime|Foreign|Deputy|Vice|Crown|First|High|Executive|National|Security|Homeland|European|Commission|Council|Union|Majority|Minority|of|the|for|to|[A-Z][a-z]+(?:n|ese|sh|ch|i)|[A-Z.]{2,})\s+)*(?:President(?:-Elect|-elect)?|Minister|Chancellor|King|Queen|Prince|Emir|Amir|Sultan|Pope|Secretary|Secretary-General|General|Advis[eo]r|APNSA|Premier|Taoiseach|Governors?|Mayors?|Senators?|Chairman|Chair|Chairperson|Speaker|Leaders?|Commissioner|Ambassador|Representative|Director|Director-General|Administrator|Gentleman|Lady)\b/;

export const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
export const tokens = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "s"]);
const lastName = (name: string): string =>
  tokens(name)
    .filter((t) => !SUFFIXES.has(t))
    .at(-1) ?? "";
const POST_WORDS =
  /^(?:president|elect|minister|chancellor|king|queen|prince|emir|amir|secretary|general|advisor|adviser|speaker|leader|leaders|chair|director|house|vice|administration)$/;
const DULL = new Set(["with", "the", "and", "from", "their", "his", "her", "members", "other", "new", "key", "lead", "white", "house"]);

/** What a title names of a meeting; empty lists and null for what it does not name. */
export function readTitle(title: string): TitleNames {
  const clean = title
    .replace(/[  ]/g, " ")
    .replace(/\u2060/g, "")
    .replace(/\s+/g, " ")
    .replace(/^(?:Joint )?Readout(?:: | (?:of|from|by|on) )/, "")
    .replace(/^(?:from |by )?NSC Spokesperson \S+ \S+ (?:of|on) /, "")
    .replace(/,? Jr\.?(?=['’ ,]|$)/g, "");
  const occasion = OCCASION.exec(clean);
  if (!occasion) return { hosts: [], kinds: null, counterparts: [] };
  const before = clean.slice(0, occasion.index).trim();
  const kinds = KINDS.find(([pattern]) => pattern.test(clean.split(/\bwith/i)[0] ?? ""))?.[1] ?? null;
  const after = /\b(?:with|between|calls to)\s*(.*)$/i.exec(clean.slice(occasion.index))?.[1] ?? "";
  return { hosts: hostsOf(before), kinds, counterparts: counterpartsOf(after) };
}

/**
 * Whose the occasion is: "Host’s Meeting", "Host Meeting" for people, "the White House’s Meeting", "Administration Officials
 * Call" for bodies. A body before it as an adjective ("White House Meeting", "Task Force Meeting") says which meeting it is.
 */
function hostsOf(before: string): readonly TitleParty[] {
  const owner = /^(.*?)['’]s?\.?(?:\s|$)/.exec(before)?.[1];
  if (!HOST.test(before)) {
    const body = /\b(White House|Administration)\b/.exec(owner ?? (/\bAdministration\b/.test(before) ? before : ""))?.[1];
    return body ? [{ by: "words", words: [fold(body)], post: null }] : [];
  }
  const people = owner && HOST.test(owner) ? owner : before;
  return people.split(/,\s+(?:and\s+)?|\s+and\s+(?!Emerging\b)|\s*&\s*/).flatMap((part) => personOf(part) ?? []);
}

function personOf(part: string): TitleParty | null {
  const words = part.trim();
  const post = /\bVice President\b/.test(words) ? "vice president" : /\bPresident\b/.test(words) ? "president" : null;
  const name = lastName(words);
  if (name.length < 3) return null;
  if (!POST_WORDS.test(name)) return { by: "name", words: [name], post };
  return post && /President$/.test(words) && !/\bto the\b/.test(words) ? { by: "post", words: [post], post } : null;
}

function counterpartsOf(after: string): readonly TitleParty[] {
  const topic = /\s+(?:on|regarding|during|ahead of|in advance of|following|about|amid)\s+.*$/i;
  const parts = after.replace(topic, "").split(/,\s+(?:and\s+)?|\s+and\s+(?=[A-Z])/);
  const names = parts.flatMap((part) => nameOf(part.trim()) ?? []);
  if (names.length > 0) return names;
  const group = after.replace(/\s+(?:on|at|in|to|regarding|for|following|during|ahead|about)\s+.*$/i, "");
  const words = tokens(group).filter((t) => t.length > 2 && !DULL.has(t));
  return words.length > 0 ? [{ by: "words", words, post: null }] : [];
}

/** The surname of one who is named with a post before it: "Prime Minister Lund of Norway"; null for what is no such name. */
function nameOf(part: string): TitleParty | null {
  if (!POST.test(part) || /\b(?:Leaders|Governors|Mayors|Senators|Officials|Executives)\b(?!\s+[A-Z][a-z]+$)/.test(part)) return null;
  const short = part.replace(/\s+(?:of|on|at|in|to|from|for)\s+.*$/i, "");
  const name = [short, part].map(lastName).find((word) => word.length > 1 && !POST_WORDS.test(word));
  return name && !/^(?:general|group|groups|team|caucus|states|commission|union)$/.test(name)
    ? { by: "name", words: [name], post: null }
    : null;
}

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "September 30–October 1", "from June 26 to July 5": one range, and not two days. */
const RANGE = /\b[A-Z][a-z]{2,8}\s+\d{1,2}\s*(?:-|–|to)\s*[A-Z][a-z]{2,8}\s+\d{1,2}\b/;

/** The days that an opening names, read from the day of the document: empty where it names none. */
export function readDays(opening: string, day: string): readonly Days[] {
  const days: Days[] = [];
  const one = (iso: string | null): void => void (iso && days.push([iso, iso]));
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i.test(opening)) one(day);
  if (/\b(?:yesterday|last (?:night|evening))\b/i.test(opening)) one(addDays(day, -1));
  for (const [word] of opening.matchAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g))
    one(lastWeekday(day, DAYS.indexOf(word.toLowerCase()) + 1));
  for (const [, month = "", first, last, year] of opening.matchAll(
    /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s*(?:-|–|and|to)\s*(\d{1,2}))?(?:,\s+(\d{4}))?\b/g,
  )) {
    const number = MONTHS.indexOf(month.toLowerCase()) + 1;
    const from = isoDate(Number(year ?? day.slice(0, 4)), number, Number(first));
    const to = last ? isoDate(Number(year ?? day.slice(0, 4)), number, Number(last)) : from;
    if (from && to) days.push([from, to]);
  }
  return RANGE.test(opening) && days.length === 2 ? [[days[0]?.[0] ?? day, days[1]?.[1] ?? day]] : days;
}
