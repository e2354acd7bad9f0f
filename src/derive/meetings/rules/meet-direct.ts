import { matchesOf } from "../../../text/matches.ts";
import { partiesAfter } from "../parties/after.ts";
import { subjectBefore } from "../parties/before.ts";
import { dedupe } from "../parties/party.ts";
import { DATE, ORGANIZATION, PERSON } from "../signs.ts";
import type { Party, SentenceView } from "../types.ts";
import { isVagueContact } from "./contact.ts";
import type { OccasionRule } from "./types.ts";
import { verbTense } from "./verb-tense.ts";
import { EVENT_KINDS, TITLED_OR_HELD, tailOf } from "./verbs.ts";

const DIRECT = new RegExp(
  `(?<![-–])\\b(met|meets?|hosted|hosts?|hosting|welcomed|welcomes?|received|receives?|visited|visits?|called(?:\\s+and\\s+congratulated)?|calls|phoned|telephoned|convened|convenes?|interviewed|interviews)\\s+(?:(?:${DATE}|virtually|briefly|separately|also|privately)\\s+)?(?!for\\b)(?=${TITLED_OR_HELD})`,
  "g",
);

/** "Ⓟ met Ⓟ", "Ⓟ hosted Ⓟ at the …", "Ⓟ called Ⓟ to thank …". */
export const meetDirect: OccasionRule = {
  name: "meet-direct",
  example: "President Varga welcomed Prime Minister Lund to the palace.",
  patterns: [DIRECT],
  find: (view) =>
    matchesOf(view.skeleton, DIRECT).flatMap((match) => {
      const verb = match[1] ?? "";
      const from = match.index + match[0].length;
      const after = partiesAfter(view, from, "meet-direct");
      if (after.length === 0 || after[0]?.type !== "person" || !fits(view, verb, after)) return [];
      const before = view.skeleton.slice(0, match.index);
      if (isHostNoun(verb, before) || isVagueContact(view, before)) return [];
      const tense = /^will\b/.test(verb)
        ? "future"
        : verbTense(before, /^(?:meets?|hosts?|welcomes?|receives?|visits?|calls|convenes?)$/.test(verb));
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

/** "radio | host Ⓟ", "by | host Ⓟ", "the | hosts Ⓟ and Ⓟ": one who has a programme. */
const HOSTS = new RegExp(
  `(?:\\b(?:will|would|to|also|then|and|[Tt]oday|who)|${DATE},?|${PERSON}(?:\\s+and\\s+${PERSON})?|${ORGANIZATION}|,)\\s+$`,
);
const isHostNoun = (verb: string, before: string): boolean => /^hosts?$/.test(verb) && !HOSTS.test(before);

/** "received Ⓟ at the Ⓞ mission in Ⓛ on Ⓓ for talks": what they met for, in the same clause. */
const PURPOSE = /^[^.;:“”"]{0,90}?\b(?:for|over)\s+(?:[a-z-]+\s+){0,2}(talks|dinner|lunch|breakfast|summit)\b/;

const AFTER_GUEST = new RegExp(
  `^\\s*(?:(?:of|from)\\s+(?:the\\s+)?${ORGANIZATION}|of\\s+[A-Z][\\w ]+?)?,?\\s*(?:$|[.,;]|${DATE}|to\\s|at\\s|in\\s|for\\s|on\\s|over\\s|and\\s|who\\s|following\\s|during\\s|before\\s|after\\s|as\\s|this\\s|,)`,
);

const AFTER_CALLED = new RegExp(
  `^\\s*(?:(?:of|from)\\s+${ORGANIZATION})?\\s*(?:${DATE}|to\\s+(?!(?:account|task|be)\\b)[a-z]+|earlier|late|by\\s+phone|on\\s+${DATE})`,
);

const INVITED = /^\s*(?:back\s+)?to\s+(?:visit|come|join|attend|apply|run|try|see|tour|go)\b/;

/** What follows the object must be what follows a guest or somebody called, not "called Ⓟ a liar". */
function fits(view: SentenceView, verb: string, after: readonly Party[]): boolean {
  const rest = view.skeleton.slice(tailOf(0, after, view));
  const guest = AFTER_GUEST;
  if (/congratulated$/.test(verb)) return true;
  if (/^(?:called|calls|phoned|telephoned)$/.test(verb)) return AFTER_CALLED.test(rest);
  // "welcomed Ⓟ to visit": an invitation
  if (/^(?:welcome|invite)/.test(verb) && INVITED.test(rest)) return false;
  if (/^(?:welcome|host|receive)/.test(verb)) return guest.test(rest) && !/^\s*(?:[’']s)/.test(rest);
  return guest.test(rest);
}
