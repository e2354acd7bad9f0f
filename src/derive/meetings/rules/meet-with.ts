import { matchesOf } from "../../../text/matches.ts";
import { partiesAfter } from "../parties/after.ts";
import { subjectBefore } from "../parties/before.ts";
import { dedupe } from "../parties/party.ts";
import { PERSON } from "../signs.ts";
import type { Party, SentenceView } from "../types.ts";
import { isVagueContact } from "./contact.ts";
import { speakersOf } from "./noun/speaker.ts";
import type { Found, OccasionRule, RuleContext } from "./types.ts";
import { verbTense } from "./verb-tense.ts";
import { TITLED, tailOf } from "./verbs.ts";

/** "met | today on the margins of … | with": what may stand between the verb and its "with". */
const GAP = `(?:[\\s,]+(?!(?:said|told|was|were|and|to|discussed|as|along)\\b)[^\\s.;:“”"]+){0,12}?`;
/** "spoke | briefly of his friendship with", "talked | about": a topic, and no call. */
const TOPIC = "(?!\\s+(?:[a-z]+\\s+)?(?:of|about\\s+(?:his|her|their|its))\\b)";

/** Occurrences of a verb of meeting, with where its parties begin. */
interface Verb {
  readonly pattern: RegExp;
  readonly kind: Found["kind"];
  readonly base: RegExp;
}
const WITH: readonly Verb[] = [
  {
    pattern: new RegExp(
      `\\b(?:met|meets?|(?:is|are|was|were|been|be|after|before|by|while|and)\\s+meeting|sat\\s+down|sits\\s+down|sit\\s+down|huddled|huddles|conferred|consulted|held\\s+talks|holds?\\s+talks|had\\s+(?:breakfast|lunch|dinner|talks)|dined)(${GAP})\\s+with\\s+`,
      "g",
    ),
    kind: "meeting",
    base: /^(?:meets?|sit|holds?\s+talks|sits|huddles|is|are|be)\b/,
  },
  {
    pattern: new RegExp(
      `\\b(?:spoke|speaks?|(?:is|was|were|are|been|after|before|by|in)\\s+speaking|talked|spoken)${TOPIC}(${GAP})\\s+(?:with|to)\\s+`,
      "g",
    ),
    kind: "call",
    base: /^(?:speaks?|talks?|is|are)\b/,
  },
];

/** Whom one speaks "to" for it to be a call. */
const SOMEONE = new RegExp(`^${TITLED}|^(?:the\\s+)?(?:leaders|${PERSON})`);

/** "Ⓟ met on Ⓓ in Ⓛ with Ⓟ": two parties around a verb that takes "with". */
export const meetWith: OccasionRule = {
  name: "meet-with",
  example: "President Varga met Tuesday with Prime Minister Lund.",
  patterns: WITH.map(({ pattern }) => pattern),
  find: (view, context) =>
    WITH.flatMap(({ pattern, kind, base }) =>
      matchesOf(view.skeleton, pattern).flatMap((match) => {
        const from = match.index + match[0].length;
        if (/\bto\s+$/.test(match[0]) && (!SOMEONE.test(view.skeleton.slice(from)) || /,/.test(match[0]))) return [];
        return found(view, context, match, kindOf(view, kind, match), base);
      }),
    ),
};

/** Words that put two who spoke into one room. */
const IN_ONE_ROOM =
  /\b(?:in\s+person|face[-\s]to[-\s]face|(?:on|in)\s+the\s+(?:margins|sidelines)|in\s+the\s+Oval|at\s+the\s+(?:G-?\d+|\S+\s+(?:[Ss]ummit|[Cc]onference|[Ff]orum|House|Palace)|[Ss]ummit)|backstage)\b/;

/** By phone where it says so; "spoke with" alone is a call unless the two are said to be in one room. */
function kindOf(view: SentenceView, kind: Found["kind"], match: RegExpMatchArray): Found["kind"] {
  const words = view.skeleton.slice(Math.max(0, (match.index ?? 0) - 30), (match.index ?? 0) + match[0].length + 240);
  if (kind === "call") return IN_ONE_ROOM.test(words) ? "meeting" : "call";
  if (/talks/.test(match[0])) return "talks";
  return /\b(?:breakfast|lunch|dinner|dined)\b/.test(match[0]) ? "dinner" : kind;
}

function found(
  view: SentenceView,
  context: RuleContext,
  { index: at, 0: verb }: RegExpExecArray,
  kind: Found["kind"],
  base: RegExp,
): readonly Found[] {
  const from = at + verb.length;
  const prior = view.skeleton.slice(0, at);
  const after = partiesAfter(view, from, "meet-with");
  const tense = verbTense(prior, base.test(verb));
  const subject = subjectBefore(view, at, "meet-with");
  const before = subject.length === 0 && FIRST_PERSON.test(prior) ? speakersOf(context) : subject;
  if (after.length === 0 || isVagueContact(view, prior) || (kind === "call" && isVague(view, at, after))) return [];
  const one = (guests: readonly Party[]): Found => ({
    start: at,
    end: from,
    tail: tailOf(from, after, view),
    kind,
    rule: "meet-with",
    parties: dedupe([...before, ...guests]),
    definite: false,
    plural: false,
    name: null,
    spokenAt: false,
    strict: false,
    tense,
  });
  // "spoke separately with Ⓟ and Ⓟ": an occasion for each
  if (/\b(?:separately|individually)\b/.test(verb) && after.length > 1) return after.map((guest) => one([guest]));
  return [one(after)];
}

/** "“I | met with Ⓟ,” Ⓟ said": the one who is quoted. */
const FIRST_PERSON = /\b(?:I|[Ww]e)\s+(?:(?:just|also|then|already|recently|[a-z]+ly)\s+)?$/;

/** "often spoke with", "spoke to reporters": contact, and no occasion. */
function isVague(view: SentenceView, at: number, after: readonly Party[]): boolean {
  if (/\b(?:often|regularly|frequently|repeatedly)\s+(?:\w+\s+)?$/.test(view.skeleton.slice(0, at)) && view.dates.size === 0) return true;
  return after.every((party) => party.type === "group") && view.dates.size === 0;
}
