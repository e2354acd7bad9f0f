import { partiesAfter } from "../parties/after.ts";
import { subjectBefore } from "../parties/before.ts";
import { dedupe } from "../parties/party.ts";
import { DATE } from "../view.ts";
import type { Found, OccasionRule } from "./types.ts";
import { verbTense } from "./verb-tense.ts";
import { tailOf, verbsIn } from "./verbs.ts";

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
