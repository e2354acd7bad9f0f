import { matchesOf } from "../../../text/matches.ts";
import { partiesAfter } from "../parties/after.ts";
import { subjectBefore } from "../parties/before.ts";
import { dedupe } from "../parties/party.ts";
import { DATE, ORGANIZATION } from "../signs.ts";
import type { Found, OccasionRule } from "./types.ts";
import { verbTense } from "./verb-tense.ts";
import { tailOf } from "./verbs.ts";

/** Bodies and groups that are convened or hosted by name: "the leadership of", "the Competition Council". */
const BODY =
  "(?:leadership|leaders|members|chairs|heads|directors|ministers|governors|mayors|representatives|officials|Leadership|Cabinet|Task\\s+Force|Working\\s+Group|Council|Committee|Commission|Caucus|Board|Coalition|Alliance|Panel)";
const GATHER = new RegExp(
  `\\b(convened|convenes?|hosted|hosts?|hosting|brought\\s+together|gathered|welcomed|assembled|met|briefed)\\s+(?:(?:${DATE}|virtually|today)\\s+)?(?=(?:an?\\s+(?:[\\w-]+,?\\s+){0,4}group\\s+of\\b|the\\s+(?:[\\w-]+,?\\s+){0,4}${BODY}\\b|(?:(?:nearly|over|about|some|almost|around)\\s+\\d+|\\d+|several|dozens\\s+of|more\\s+than|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|top|senior|key|government|industry|private|state|local|business|labor|civil|faith|tribal|union|community|congressional|student|reproductive|representatives|leaders|members|[A-Z][\\w-]+)\\s))|\\b(convened|convenes|hosted|gathered|assembled)\\s+(?=the\\s+(?:[\\w-]+\\s+){0,2}${ORGANIZATION}(?:\\s\\([^)]{1,12}\\))?(?:[.,]|\\s+(?:to|for|on|in|at|with|and|${DATE})))`,
  "g",
);

/** "welcomed Norland’s | decision": nobody came. */
const isThing = (printed: string): boolean =>
  /\b(?:agreements?|announcements?|commitments?|contributions?|decisions?|efforts?|invitations?|leadership|offers?|participation|plans?|progress|proposals?|ratification|readiness|statements?|support)$/.test(
    printed,
  );

/** "Ⓟ convened leaders from …": a host and a described group. */
export const gatherGroup: OccasionRule = {
  name: "gather-group",
  example: "Vice President Lund convened business leaders from six countries.",
  patterns: [GATHER],
  find: (view) =>
    matchesOf(view.skeleton, GATHER).flatMap((match) => {
      const from = match.index + match[0].length;
      const after = partiesAfter(view, from, "gather-group");
      const before = subjectBefore(view, match.index, "gather-group");
      if (before.length === 0 || after.length === 0 || after[0]?.type === "person") return [];
      if (/^(?:welcomed|hosted|briefed)/.test(match[0]) && view.dates.size === 0) return [];
      if (/^welcomed/.test(match[0]) && after[0] && isThing(view.body.slice(after[0].span.start, after[0].span.end))) return [];
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
