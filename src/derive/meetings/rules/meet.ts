import { TITLE_WORDS } from "../../../lexicon/party-words.ts";
import { dedupe, partiesAfter, subjectBefore } from "../parties.ts";
import type { Party, SentenceView } from "../types.ts";
import { DATE, ORGANIZATION, PERSON } from "../view.ts";
import type { Found, OccasionRule } from "./types.ts";
import { verbTense } from "./verb-tense.ts";

const TITLED = `(?:(?:${TITLE_WORDS}|of|for|the|and|[A-Z][\\w’.-]*|${ORGANIZATION}(?:[’']s)?)\\s+)*${PERSON}`;
/** "met | today on the margins of … | with": what may stand between the verb and its "with". */
const GAP = `(?:[\\s,]+(?!(?:said|told|was|were|and|to|discussed|as)\\b)[^\\s.;:“”"]+){0,12}?`;

/** A verb of any of these rules: sentences without one are not read further. */
const HINT =
  /\b(?:will|met|meet|meets|meeting|sat|sit|sits|huddle|confer|consult|talks|held|hold|holds|had|dined|spoke|speak|talked|hosted|hosts?|hosting|welcome|receive|visit|call|phone|telephone|conven|interview|gather|brought|assembled|briefed)/;

const verbsIn = (view: SentenceView, pattern: RegExp): readonly RegExpExecArray[] =>
  HINT.test(view.skeleton) ? [...view.skeleton.matchAll(pattern)] : [];

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
      `\\b(?:spoke|speaks?|(?:is|was|were|are|been|after|before|by|in)\\s+speaking|talked|spoken)(${GAP})\\s+(?:with|to)\\s+`,
      "g",
    ),
    kind: "call",
    base: /^(?:speaks?|talks?|is|are)\b/,
  },
];

/** "Ⓟ met on Ⓓ in Ⓛ with Ⓟ": two parties around a verb that takes "with". */
export const meetWith: OccasionRule = {
  name: "meet-with",
  example: "President Varga met Tuesday with Prime Minister Lund.",
  find: (view) =>
    WITH.flatMap(({ pattern, kind, base }) =>
      verbsIn(view, pattern).flatMap((match) => {
        const from = match.index + match[0].length;
        if (/\bto\s+$/.test(match[0]) && !new RegExp(`^${TITLED}|^(?:the\\s+)?(?:leaders|${PERSON})`).test(view.skeleton.slice(from)))
          return [];
        return found(view, match.index, match[0], from, kindOf(view, kind, match), base);
      }),
    ),
};

/** By phone where it says so; "spoke with" alone is a call unless the two are said to be in one room. */
function kindOf(view: SentenceView, kind: Found["kind"], match: RegExpMatchArray): Found["kind"] {
  const words = view.skeleton.slice(Math.max(0, (match.index ?? 0) - 30), (match.index ?? 0) + match[0].length + 240);
  if (kind === "call") return /\b(?:in\s+person|on\s+the\s+(?:margins|sidelines)|in\s+the\s+Oval)\b/.test(words) ? "meeting" : "call";
  if (/talks/.test(match[0])) return "talks";
  return /\b(?:breakfast|lunch|dinner|dined)\b/.test(match[0]) ? "dinner" : kind;
}

function found(view: SentenceView, at: number, verb: string, from: number, kind: Found["kind"], base: RegExp): readonly Found[] {
  const after = partiesAfter(view, from, "meet-with");
  const tense = verbTense(view.skeleton.slice(0, at), base.test(verb));
  const before = subjectBefore(view, at, "meet-with");
  if (after.length === 0 || (kind === "call" && isVague(view, at, after))) return [];
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

/** "has spoken with", "spoke to reporters": contact, and no occasion. */
function isVague(view: SentenceView, at: number, after: readonly Party[]): boolean {
  if (/\b(?:has|have|had|often|regularly|frequently|repeatedly)\s+(?:\w+\s+)?$/.test(view.skeleton.slice(0, at)) && view.dates.size === 0)
    return true;
  return after.every((party) => party.type === "group") && view.dates.size === 0;
}

/** Position of the skeleton after the last party. */
export function tailOf(from: number, parties: readonly Party[], view: SentenceView): number {
  const last = Math.max(0, ...parties.map((party) => party.span.end));
  let at = from;
  while (at < view.skeleton.length && (view.offsets[at] ?? 0) < last) at++;
  return at;
}

const DIRECT = new RegExp(
  `\\b(met|meets?|hosted|hosts?|hosting|welcomed|welcomes?|received|receives?|visited|visits?|called|calls|phoned|telephoned|convened|convenes?|interviewed|interviews)\\s+(?:(?:${DATE}|virtually|briefly|separately|also|privately)\\s+)?(?=${TITLED})`,
  "g",
);

/** "Ⓟ met Ⓟ", "Ⓟ hosted Ⓟ at the …", "Ⓟ called Ⓟ to thank …". */
export const meetDirect: OccasionRule = {
  name: "meet-direct",
  example: "President Varga welcomed Prime Minister Lund to the palace.",
  find: (view) =>
    verbsIn(view, DIRECT).flatMap((match) => {
      const verb = match[1] ?? "";
      const from = match.index + match[0].length;
      const after = partiesAfter(view, from, "meet-direct");
      if (after.length === 0 || after[0]?.type !== "person" || !fits(view, verb, after)) return [];
      const tense = /^will\b/.test(verb)
        ? "future"
        : verbTense(view.skeleton.slice(0, match.index), /^(?:meets?|hosts?|welcomes?|receives?|visits?|calls|convenes?)$/.test(verb));
      const parties = dedupe([...subjectBefore(view, match.index, "meet-direct"), ...after]);
      const ownKind = /^(?:call|phone|telephone)/.test(verb)
        ? "call"
        : verb.startsWith("visit")
          ? "visit"
          : verb.startsWith("interview")
            ? "interview"
            : "meeting";
      const tail = tailOf(from, after, view);
      const purpose = ownKind === "meeting" ? PURPOSE.exec(view.skeleton.slice(tail)) : null;
      const kind = (purpose && EVENT_KINDS[purpose[1] ?? ""]) || ownKind;
      return [
        {
          start: match.index,
          end: from,
          tail: tail + (purpose?.[0].length ?? 0),
          kind,
          rule: "meet-direct",
          parties,
          definite: false,
          plural: false,
          name: null,
          spokenAt: false,
          strict: kind !== "meeting",
          tense,
        },
      ];
    }),
};

/** "received Ⓟ at the Ⓞ mission in Ⓛ on Ⓓ for talks": what they met for, in the same clause. */
const PURPOSE = /^[^.;:“”"]{0,90}?\bfor\s+(?:[a-z-]+\s+){0,2}(talks|dinner|lunch|summit)\b/;

/** What follows the object must be what follows a guest or somebody called, not "called Ⓟ a liar". */
function fits(view: SentenceView, verb: string, after: readonly Party[]): boolean {
  const rest = view.skeleton.slice(tailOf(0, after, view));
  const guest = new RegExp(
    `^\\s*(?:(?:of|from)\\s+(?:the\\s+)?${ORGANIZATION}|of\\s+[A-Z][\\w ]+?)?,?\\s*(?:$|[.,;]|${DATE}|to\\s|at\\s|in\\s|for\\s|on\\s|and\\s|who\\s|following\\s|during\\s|before\\s|after\\s|as\\s|this\\s|,)`,
  );
  if (/^(?:called|calls|phoned|telephoned)$/.test(verb))
    return new RegExp(
      `^\\s*(?:(?:of|from)\\s+${ORGANIZATION})?\\s*(?:${DATE}|to\\s+(?!(?:account|task|be)\\b)[a-z]+|earlier|late|by\\s+phone|on\\s+${DATE})`,
    ).test(rest);
  if (/^(?:welcome|host|receive)/.test(verb)) return guest.test(rest) && !/^\s*(?:[’']s)/.test(rest);
  return guest.test(rest);
}

/** What "met for" may be followed by. */
const EVENT_KINDS: Readonly<Record<string, Found["kind"]>> = {
  debate: "debate",
  summit: "summit",
  talks: "talks",
  dinner: "dinner",
  lunch: "dinner",
};
const TOGETHER = new RegExp(
  `\\b(met|meets?|gathered|gather|convened|convenes?|spoke|speaks?|talked|huddled|conferred)(?=(?:\\s+(?:again|virtually|privately|separately|today|briefly|together|face-to-face|in\\s+person|by\\s+(?:phone|video|telephone)))*(?:\\s+(?:on\\s+)?${DATE}|\\s+(?:in|at|for|on\\s+the|behind|to\\s+(?:discuss|talk|review|consider|consult|plan|coordinate))\\b|[.,]))`,
  "g",
);

/** "Ⓟ and Ⓟ met in Ⓛ on Ⓓ", "the Security Council met Ⓓ": the parties are the subject. */
export const meetTogether: OccasionRule = {
  name: "meet-together",
  example: "Foreign ministers Varga and Lund met in Brod on Friday.",
  find: (view) =>
    verbsIn(view, TOGETHER).flatMap((match) => {
      const at = match.index;
      const verb = match[1] ?? "";
      const parties = subjectBefore(view, at, "meet-together");
      const together = parties.length > 1 || (parties.length === 1 && parties[0]?.type !== "person" && !/^(?:spoke|speak|talk)/.test(verb));
      const they =
        parties.length === 0 &&
        /\b(?:[Tt]hey|both|[Tt]he\s+(?:two|leaders|delegations|ministers|presidents|sides|pair))\s+(?:\w+\s+){0,3}$/.test(
          view.skeleton.slice(0, at),
        );
      if (!together && !they) return [];
      const event = /^\s+(?:for|in)\s+[^.;,]{0,40}?\b(debate|summit|talks|dinner|lunch)s?\b/.exec(
        view.skeleton.slice(at + match[0].length),
      );
      const end = at + match[0].length + (event?.[0].length ?? 0);
      const tense = /^will\b/.test(verb)
        ? "future"
        : verbTense(view.skeleton.slice(0, at), /^(?:meets?|gather|convenes?|speaks?)$/.test(verb));
      const kind = event ? (EVENT_KINDS[event[1] ?? ""] ?? "meeting") : /^(?:spoke|speak|talked)/.test(verb) ? "call" : "meeting";
      return [
        {
          start: at,
          end,
          tail: end,
          kind,
          rule: "meet-together",
          parties,
          definite: they,
          plural: false,
          name: null,
          spokenAt: false,
          strict: true,
          tense,
        } satisfies Found,
      ];
    }),
};

const GATHER = new RegExp(
  `\\b(convened|convenes?|hosted|hosts?|hosting|brought\\s+together|gathered|welcomed|assembled|met|briefed)\\s+(?:(?:${DATE}|virtually|today)\\s+)?(?=(?:an?\\s+(?:[\\w-]+,?\\s+){0,4}group\\s+of\\b|(?:(?:nearly|over|about|some|almost|around)\\s+\\d+|\\d+|several|dozens\\s+of|more\\s+than|senior|key|state|local|business|labor|civil|faith|tribal|union|community|congressional|student|reproductive|representatives|leaders|members|[A-Z][\\w-]+)\\s))`,
  "g",
);

/** "Ⓟ convened leaders from …": a host and a described group. */
export const gatherGroup: OccasionRule = {
  name: "gather-group",
  example: "Vice President Lund convened business leaders from six countries.",
  find: (view) =>
    verbsIn(view, GATHER).flatMap((match) => {
      const from = match.index + match[0].length;
      const after = partiesAfter(view, from, "gather-group");
      const before = subjectBefore(view, match.index, "gather-group");
      if (before.length === 0 || after.length === 0 || after[0]?.type === "person") return [];
      if (/^(?:welcomed|hosted|briefed)/.test(match[0]) && view.dates.size === 0) return [];
      const tense = verbTense(view.skeleton.slice(0, match.index), /^(?:convenes?|hosts?)\b/.test(match[0]));
      return [
        {
          start: match.index,
          end: from,
          tail: tailOf(from, after, view),
          kind: "meeting",
          rule: "gather-group",
          parties: dedupe([...before, ...after]),
          definite: false,
          plural: false,
          name: null,
          spokenAt: false,
          strict: true,
          tense,
        } satisfies Found,
      ];
    }),
};
