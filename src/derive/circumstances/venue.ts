import { OUTLETS, PROGRAMMES } from "../../lexicon/programmes.ts";
import { NETWORKS_OF_PEOPLE, VENUE_NOUNS } from "../../lexicon/speech-venues.ts";
import { gateOf } from "../../text/gate/index.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Range } from "../../text/types.ts";
import { ALL_SIGNS, DATE, ORGANIZATION, PERSON } from "../meetings/signs.ts";
import type { SentenceView } from "../meetings/types.ts";
import { bodyRange } from "../meetings/view.ts";
import type { Telling } from "./saying.ts";

export interface Venue {
  readonly span: Range;
  readonly words: string;
  readonly rule: string;
}

/** Nouns as they are and as parts of names: "at a breakfast", "during the Harbour Breakfast". */
const NOUNS = VENUE_NOUNS.replace(
  /(^|\||\(\?:)([a-z])/g,
  (_, before: string, letter: string) => `${before}[${letter}${letter.toUpperCase()}]`,
);
const OWNER = `(?:${ORGANIZATION}|${PERSON}|${DATE}|[A-Z][\\w.]*)(?:[’']s?)?`;
const WORD = `(?:${OWNER}|(?!(?:and|to|of|that|which|who|with|for|in|on|at|by|from|as|after|before|the|a|an)\\s)[\\w’'.&-]+)`;
/** on Ⓞ’s “State of the Union”; in a statement; at a rally; during Ⓓ’s debate; on Twitter. */
const FORMS: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  {
    rule: "programme",
    pattern: new RegExp(
      `\\b[Oo]n\\s+(?:${DATE}[’']s\\s+(?:broadcast|edition|episode)\\s+of\\s+|the\\s+)?((?:(?:${ORGANIZATION}|${OUTLETS})(?:[’']s)?\\s+)["“‘][^"”’]{2,44}["”’]|["“‘](?:${PROGRAMMES})[,.]?["”’]|(?:${PROGRAMMES})\\b|(?:[Tt]he\\s+)?(?:(?:[A-Z]\\w+|${PERSON})\\s+){1,4}(?:Show|Hour|Tonight)\\b)`,
      "g",
    ),
  },
  {
    rule: "network",
    pattern: new RegExp(
      `\\b(?:[Oo]n|via)\\s+(?:his\\s+|her\\s+|its\\s+)?(${NETWORKS_OF_PEOPLE}|${OUTLETS}|${ORGANIZATION})(?![\\w-])(?![’']s|\\s+(?:["“]|that\\b))`,
      "g",
    ),
  },
  // told Ⓟ of Ⓞ; told Ⓞ’s Ⓟ: where an interviewer is told, the outlet is where it was said
  {
    rule: "interviewer",
    pattern: new RegExp(
      `\\b(?:told|tells)\\s+(?:(?:the\\s+)?(?=(?:${ORGANIZATION}|${OUTLETS})[’']s?\\s+${PERSON})|${PERSON}\\s+(?:of|on|from|at)\\s+(?:the\\s+)?)(${OUTLETS}|${ORGANIZATION})`,
      "g",
    ),
  },
  {
    rule: "occasion",
    pattern: new RegExp(
      `\\b(?:[Ii]n|[Aa]t|[Dd]uring|[Oo]n|via|through|from|[Bb]y)\\s+((?:an?|the|his|her|their|its|this|${OWNER})\\s+(?:${WORD}\\s+){0,5}?(?:${NOUNS})|(?:${WORD}\\s+){0,2}?(?:testimony|remarks|court\\s+papers|interviews|tweets|talks))(?![\\w-])`,
      "g",
    ),
  },
];
const GATE = gateOf(
  FORMS.map(({ pattern }) => [pattern]),
  ALL_SIGNS,
);
/** Whether a sentence may name something that a statement was made through. */
export const mayHoldVenue = (view: SentenceView): boolean => GATE(view) !== 0;

/** "a plaintiff | in the lawsuit", "the audience | at the debate": the words tell who somebody is. */
const OF_THE_SUIT =
  /\b(?:plaintiffs?|defendants?|witness(?:es)?|part(?:y|ies)|participants?|players?|figures?|voters?|attendees?|speakers?|guests?|panelists?|moderators?|audience|performances?)\s+$/;
const REACH = 130;

/** Through what a statement was made: a programme, an occasion, a paper; the nearest to the cue in its own clause. */
export function venueOf(telling: Telling, body: string): Venue | null {
  const open = telling.cued ? GATE(telling.view) : 0;
  if (open === 0) return null;
  const { view, cue, frame } = telling;
  // A programme's name stands in quotation marks of its own, which the frame keeps: only what is said is blank there.
  const ranked = FORMS.flatMap(({ rule, pattern }, i) =>
    (open & (1 << i) ? matchesOf(frame, pattern) : []).flatMap((match) => {
      const words = match[1] ?? "";
      const start = match.index + match[0].length - words.length;
      const gap = match.index >= cue.end ? frame.slice(cue.end, match.index) : frame.slice(start + words.length, cue.start);
      if (
        gap.trim().length > REACH ||
        /[;:]|\b(?:who|which|whose|that|because|after|before|about|over|why|how|whether|where)\b|\s--?\s|[–—]/.test(gap) ||
        isContent(frame, start) ||
        OF_THE_SUIT.test(frame.slice(Math.max(0, match.index - 24), match.index))
      )
        return [];
      if (words === ORGANIZATION && !isMedium(view, start)) return [];
      return [{ rule, start, end: start + words.length, toll: gap.trim().length + (rule === "programme" ? 0 : 5) }];
    }),
  ).sort((a, b) => a.toll - b.toll);
  const nearest = ranked[0];
  if (!nearest) return null;
  // "during his appearance | on Morning Talk": the programme says more than the word for being on it
  const found = ranked.find(({ rule, start }) => rule !== "occasion" && start > nearest.end && start - nearest.end < 16) ?? nearest;
  const span = bodyRange(view, found.start, found.end);
  return { span, words: tidy(body.slice(span.start, span.end)), rule: `venue:${found.rule}` };
}

const MEDIUM = new RegExp(`^(?:${NETWORKS_OF_PEOPLE}|${OUTLETS})$`);

/** An organization that one speaks on: a broadcaster, a network of people. */
function isMedium(view: Telling["view"], at: number): boolean {
  const name = view.names.get(at);
  return name !== undefined && (name.kind === "media" || MEDIUM.test(view.body.slice(name.start, name.end)));
}

const isContent = (frame: string, at: number): boolean => frame[at] === " ";

/** The words as printed, without the article before and the comma that closes a quotation. */
function tidy(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(/^(?:an?|the|his|her|their|its)\s+/i, "")
    .replace(/[,.](?=["”’]$)/, "")
    .replace(/[\s,.;]+$/, "");
}
