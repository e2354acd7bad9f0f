import type { OccasionNoun } from "../../../lexicon/meeting-words.ts";
import { dedupe } from "../parties/party.ts";
import { DATE } from "../signs.ts";
import type { Party, SentenceView } from "../types.ts";
import { bodyRange } from "../view.ts";
import { governorOf } from "./noun/governor.ts";
import { leadOf, nameAround } from "./noun/lead.ts";
import { type Match, matchesIn, NOUN_PATTERNS } from "./noun/matches.ts";
import { isNoOccasion } from "./noun/no-occasion.ts";
import { compoundOf, ownerOf, pairBefore } from "./noun/owner.ts";
import { heldBy, tiedAfter } from "./noun/ties.ts";
import type { Found, OccasionRule, RuleContext } from "./types.ts";

/** "in an interview with", "at a rally in", "talks between Ⓟ and Ⓟ", "Ⓟ’s call with Ⓟ", "a Ⓞ-Ⓞ meeting". */
export const occasionNoun: OccasionRule = {
  name: "occasion-noun",
  example: "President Varga held talks with Prime Minister Lund.",
  patterns: NOUN_PATTERNS,
  find: (view, context) => {
    const matches = matchesIn(view);
    return matches.flatMap((match, i) => readNoun(view, context, match, matches[i - 1]?.end ?? 0) ?? []);
  },
};

const DEFINITE = new RegExp(`^(?:the|this|that|these|those|his|her|their|its|both|${DATE}[’']s|[Tt]oday[’']s)$`, "i");

const OWN = /^(?:its|their|his|her)$/i;
const HOLDS = /\b(?:held|holds?|hosted|convened|had)\s+$/;

function readNoun(view: SentenceView, context: RuleContext, { noun, start, end }: Match, floor: number): Found | null {
  const { skeleton } = view;
  const before = skeleton.slice(Math.max(0, start - 160), start);
  const after = skeleton.slice(end, end + 160);
  if (isNoOccasion(noun, before, after)) return null;
  const named = nameAround(view, start, end);
  const head = named?.start ?? start;
  const lead = leadOf(skeleton, head);
  const from = lead?.start ?? head;
  const owner = ownerOf(view, from, start);
  const compound = compoundOf(view, from, head);
  const holder = heldBy(view, named?.end ?? end);
  const tie = tiedAfter(view, holder.end, noun);
  const governor = governorOf(view, context, from, noun, floor);
  const shared = /^their$/i.test(lead?.word ?? "") ? pairBefore(view, from) : [];
  const parties = dedupe([...owner, ...shared, ...compound, ...governor.parties, ...holder.parties, ...tie.parties]);
  const plural =
    /(?:s|lies|ches)$/.test(skeleton.slice(start, end)) &&
    !/^(?:talks|negotiations|consultations|remarks|address)$/i.test(skeleton.slice(start, end).split(" ").at(-1) ?? "");
  // "held its inaugural meeting" tells of one, "concluded their meeting" points back to it
  const own = OWN.test(lead?.word ?? "") && HOLDS.test(skeleton.slice(Math.max(0, from - 12), from));
  const definite =
    !named && !(own && !plural) && DEFINITE.test(lead?.word ?? "") && tie.parties.length === 0 && owner.length + compound.length === 0;
  return {
    start: from,
    end: named?.end ?? end,
    tail: tie.tail,
    kind: kindOf(noun, parties, view, before, after),
    rule: `occasion-noun:${noun.kind}`,
    parties,
    definite,
    plural,
    name: named ? skeletonWords(view, named.start, named.end) : null,
    spokenAt: governor.spokenAt,
    strict: noun.strict && !named,
    tense: /\b(?:upcoming|forthcoming)\b/.test(skeleton.slice(from, end)) ? "future" : governor.tense,
  };
}

const skeletonWords = (view: SentenceView, start: number, end: number): string => {
  const range = bodyRange(view, start, end);
  return `${range.start}:${range.end}`;
};

/** A session of something vague becomes what its words say: "spoke at an event in Ⓛ" a rally, "a briefing" of reporters a press conference. */
function kindOf(noun: OccasionNoun, parties: readonly Party[], view: SentenceView, before: string, after: string): Found["kind"] {
  const words = `${before.slice(-40)} ${after.slice(0, 60)}`;
  if (noun.kind === "meeting" && noun.strict && /\b(?:reporters|journalists|press secretary)\b/.test(words)) return "press-conference";
  if (noun.kind === "meeting" && /\b(?:campaign|supporters|crowd)\b/.test(words) && parties.length <= 1) return "rally";
  if (noun.kind === "meeting" && /\b(?:by\s+phone|telephone)\b/.test(view.skeleton)) return "call";
  return noun.kind;
}
