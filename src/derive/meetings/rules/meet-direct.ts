import { partiesAfter } from "../parties/after.ts";
import { subjectBefore } from "../parties/before.ts";
import { dedupe } from "../parties/party.ts";
import type { Party, SentenceView } from "../types.ts";
import { DATE, ORGANIZATION } from "../view.ts";
import type { OccasionRule } from "./types.ts";
import { verbTense } from "./verb-tense.ts";
import { EVENT_KINDS, TITLED, tailOf, verbsIn } from "./verbs.ts";

const DIRECT = new RegExp(
  `\\b(met|meets?|hosted|hosts?|hosting|welcomed|welcomes?|received|receives?|visited|visits?|called(?:\\s+and\\s+congratulated)?|calls|phoned|telephoned|convened|convenes?|interviewed|interviews)\\s+(?:(?:${DATE}|virtually|briefly|separately|also|privately)\\s+)?(?=${TITLED})`,
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

const AFTER_GUEST = new RegExp(
  `^\\s*(?:(?:of|from)\\s+(?:the\\s+)?${ORGANIZATION}|of\\s+[A-Z][\\w ]+?)?,?\\s*(?:$|[.,;]|${DATE}|to\\s|at\\s|in\\s|for\\s|on\\s|and\\s|who\\s|following\\s|during\\s|before\\s|after\\s|as\\s|this\\s|,)`,
);

const AFTER_CALLED = new RegExp(
  `^\\s*(?:(?:of|from)\\s+${ORGANIZATION})?\\s*(?:${DATE}|to\\s+(?!(?:account|task|be)\\b)[a-z]+|earlier|late|by\\s+phone|on\\s+${DATE})`,
);

/** What follows the object must be what follows a guest or somebody called, not "called Ⓟ a liar". */
function fits(view: SentenceView, verb: string, after: readonly Party[]): boolean {
  const rest = view.skeleton.slice(tailOf(0, after, view));
  const guest = AFTER_GUEST;
  if (/congratulated$/.test(verb)) return true;
  if (/^(?:called|calls|phoned|telephoned)$/.test(verb)) return AFTER_CALLED.test(rest);
  if (/^(?:welcome|host|receive)/.test(verb)) return guest.test(rest) && !/^\s*(?:[’']s)/.test(rest);
  return guest.test(rest);
}
