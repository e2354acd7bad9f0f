import { type OccasionNoun, SAYS_AT, TAKES_PART } from "../../../../lexicon/meeting-words.ts";
import { TITLE_WORDS } from "../../../../lexicon/party-words.ts";
import { matchesOf } from "../../../../text/matches.ts";
import { partiesAfter } from "../../parties/after.ts";
import { subjectBefore } from "../../parties/before.ts";
import { DATE, ORGANIZATION, PERSON } from "../../signs.ts";
import type { Party, SentenceView } from "../../types.ts";
import { ASKED } from "../broadcast/guests.ts";
import type { Found, RuleContext } from "../types.ts";
import { verbTense } from "../verb-tense.ts";
import { party } from "./owner.ts";
import { speaker } from "./speaker.ts";

const PREPOSITION =
  /\b(in|at|during|on|to|for|after|following|before|ahead\s+of|on\s+the\s+(?:sidelines|margins)\s+of|of|from|about|since|until|as\s+part\s+of|including|through|by|via|with|throughout|into|prior\s+to|upon|over)\s+$/i;

/** Longer than "on the sidelines of ", and than any of those that tell of what is to come. */
const LONGEST_PREPOSITION = 30;

interface Governor {
  readonly parties: readonly Party[];
  readonly spokenAt: boolean;
  readonly tense: Found["tense"];
}
const NO_GOVERNOR: Governor = { parties: [], spokenAt: false, tense: null };
const TAKES = new RegExp(
  `\\b${TAKES_PART}\\s+(?:(?:${DATE}|virtually|today|also|yet|about|over|to|a\\s+series\\s+of|part\\s+in|(?:[^\\s,.;:]+\\s+){0,4}participation\\s+in)\\s+)*(?:(?:the|an?|two|three|four|five|six|several|separate|multiple)\\s+(?:[\\w-]+\\s+){0,3})?(?:${ORGANIZATION}(?:[’']s)?(?:\\s\\([^)]*\\))?\\s+)?$`,
  "i",
);
/** "joined leaders of Ⓞ for | the summit": what one does to be there, with others named between; those are there too. */
const GOES_TO =
  /\b(?:joined|faced|faces?|will\s+face|confronted|met|gathered|hosted|welcomed|convened|participated|appeared|arrived|will\s+join|will\s+gather)\s+(?=[^;:“”]{0,300}$)/g;
/** Verbs of the list, and any past tense that stands right behind a person. */
const SAYS = new RegExp(
  `\\b${SAYS_AT}\\b|(?<=${PERSON}\\s(?:also\\s|then\\s|later\\s|again\\s)?)(?:[a-z]{3,}ed|cast|drew|kept|put|sang|read)\\b`,
  "gi",
);
const SPEAKING_KINDS = new Set([
  "interview",
  "speech",
  "rally",
  "press-conference",
  "conference",
  "hearing",
  "debate",
  "dinner",
  "ceremony",
  "call",
  "summit",
  "meeting",
  "talks",
]);

/** Who holds, attends or speaks at it: the subject of the verb that governs the noun. */
export function governorOf(view: SentenceView, context: RuleContext, from: number, noun: OccasionNoun, floor: number): Governor {
  const before = view.skeleton.slice(0, from);
  const verb = TAKES.exec(before.slice(-90));
  // "called Ⓟ’s remarks wrong": only what is called together
  const takes = verb && noun.kind === "speech" && /^called/.test(verb[0]) ? null : verb;
  if (takes) {
    const at = before.length - Math.min(90, before.length) + takes.index;
    // "will travel to Ⓛ to | take part in": the verb of the journey has the tense
    const base =
      /\bto\s+$/.test(before.slice(0, at)) ||
      /^(?:hold|hosts?|convenes?|chairs?|leads?|attends?|join|have|begin|start|give|make|deliver|speaks?|opens?|launch|resume|face)/i.test(
        takes[0],
      );
    const own = subjectBefore(view, at, "takes-part");
    // "Speaking at a rally in Ⓛ, Ⓟ attacked": the sentence's subject follows
    const parties = own.length === 0 && at < 3 && /^\w+ing\b/.test(takes[0]) ? subjectAfter(view, from) : own;
    return { parties, spokenAt: own.length === 0 && parties.length > 0, tense: verbTense(before.slice(0, at), base) };
  }
  // Sought at the end alone, and not all through what stands before
  const preposition = PREPOSITION.exec(before.slice(-LONGEST_PREPOSITION));
  const hangsAt = preposition ? Math.max(0, before.length - LONGEST_PREPOSITION) + preposition.index : 0;
  if (
    /\b(?:(?:hours|days|weeks|months|just|week)\s+before|ahead\s+of|prior\s+to|heading\s+into|going\s+into|prepar\w+\s+for)\s+$/i.test(
      before.slice(-2 * LONGEST_PREPOSITION),
    )
  )
    return { ...NO_GOVERNOR, tense: "future" };
  if (/since/i.test(preposition?.[1] ?? "")) return { ...NO_GOVERNOR, tense: "past" };
  if (!preposition || !SPEAKING_KINDS.has(noun.kind)) return NO_GOVERNOR;
  const goes = /^(?:for|at|in|during)$/i.test(preposition[1] ?? "") ? matchesOf(before, GOES_TO).at(-1) : undefined;
  if (goes) {
    const hosts = subjectBefore(view, goes.index, "goes-to");
    const joined = /(?:joined?|faced|faces?|confronted)\s+$/.test(goes[0])
      ? partiesAfter(view, goes.index + goes[0].length, "goes-to")
      : [];
    const parties = hosts.length > 0 ? [...hosts, ...joined] : hosts;
    if (parties.length > 0) return { parties, spokenAt: false, tense: verbTense(before.slice(0, goes.index), false) };
  }
  const opens = hangsAt < 3;
  // "After a call with Ⓟ, Ⓟ said", "Following their talks, Ⓟ": the subject of the sentence was there
  if (opens && /^(?:after|following|upon)$/i.test(preposition[1] ?? "") && PRIVATE.has(noun.kind))
    return { ...NO_GOVERNOR, parties: subjectAfter(view, from) };
  const at = /^(?:in|at|during|on)$/i.test(preposition[1] ?? "");
  if (!at) return NO_GOVERNOR;
  const questioned = noun.kind === "hearing" ? questionedAt(view, hangsAt) : [];
  if (questioned.length > 0) return { ...NO_GOVERNOR, parties: questioned };
  return spokenAt(view, context, hangsAt, floor, noun) ?? NO_GOVERNOR;
}

const QUESTIONED = new RegExp(
  `\\b(?:for|of|to|asked|grilled|questioned|pressed|question|grill)\\s+(?:(?:the|[A-Z][\\w’.-]*|${ORGANIZATION}|[a-z]+)\\s+){0,4}${PERSON}\\s+$`,
);

/** "questions for Ⓟ | at a hearing": the one who is heard. */
function questionedAt(view: SentenceView, at: number): readonly Party[] {
  return QUESTIONED.test(view.skeleton.slice(0, at)) ? [party(view, view.skeleton.lastIndexOf(PERSON, at))] : [];
}

function spokenAt(view: SentenceView, context: RuleContext, at: number, floor: number, noun: OccasionNoun): Governor | null {
  const before = view.skeleton.slice(0, at);
  const verb = ASKED.test(before) ? undefined : matchesOf(before, SAYS).at(-1);
  const close = verb && at - verb.index < 220 && verb.index >= Math.min(floor, at) - 220;
  if (close) {
    const parties = withObject(view, noun, speaker(view, context, verb.index, verb[0]), verb.index + verb[0].length);
    if (parties.length > 0 || noun.kind !== "meeting") return { parties, spokenAt: true, tense: "past" };
  }
  // "In an interview with Ⓟ, Ⓟ said": the verb comes after
  const later = before.length < 60 || ASKED.test(before) ? matchesOf(view.skeleton.slice(at), SAYS)[0] : undefined;
  if (!later || later.index > 330) return null;
  const parties = speaker(view, context, at + later.index, later[0]);
  return { parties: withObject(view, noun, parties, at + later.index + later[0].length), spokenAt: true, tense: "past" };
}

/** Occasions of which only those who take part are there to be told something. */
const PRIVATE: ReadonlySet<OccasionNoun["kind"]> = new Set(["call", "meeting", "talks", "dinner", "hearing", "debate"]);
const OBJECT = new RegExp(`^\\s+(?:(?:${TITLE_WORDS}|the|of|[A-Z][\\w’.-]*|${ORGANIZATION}(?:[’']s)?)\\s+){0,6}${PERSON}(?![’']s)`);
const ADDRESSES =
  /(?:told|asked|urged|assured|warned|thanked|congratulated|pressed|questioned|grilled|promised|informed|briefed|reminded|reassured|invited|encouraged)$/;

/** "In a call, Ⓟ told | Ⓟ": who is told something there is there. */
function withObject(view: SentenceView, noun: OccasionNoun, parties: readonly Party[], end: number): readonly Party[] {
  const one = parties.length === 1 && PRIVATE.has(noun.kind) && ADDRESSES.test(view.skeleton.slice(0, end));
  const object = one ? OBJECT.exec(view.skeleton.slice(end, end + 120)) : null;
  return object ? [...parties, party(view, end + object[0].length - 1)] : parties;
}

const SUBJECT_AFTER = new RegExp(
  `,\\s+(?:(?:${TITLE_WORDS}|the|of|[A-Z][\\w’.-]*|${ORGANIZATION}(?:[’']s)?)\\s+){0,6}${PERSON}(?=,?\\s+(?:who|[a-z]+))`,
);

/** "Speaking at a rally in Ⓛ, | Ⓟ attacked": the first person behind the opening's comma. */
function subjectAfter(view: SentenceView, from: number): readonly Party[] {
  const match = SUBJECT_AFTER.exec(view.skeleton.slice(from, from + 220));
  return match ? [party(view, from + match.index + match[0].length - 1)] : [];
}
