import { matchesOf } from "../../../text/matches.ts";
import { partiesAfter } from "../parties/after.ts";
import { subjectBefore } from "../parties/before.ts";
import { dedupe } from "../parties/party.ts";
import { ORGANIZATION, PLACE } from "../signs.ts";
import type { Found, OccasionRule } from "./types.ts";
import { verbTense } from "./verb-tense.ts";
import { tailOf } from "./verbs.ts";

const VISITED = new RegExp(
  `\\b(visited|visits|visiting|toured|tours|(?:will|to)\\s+visit|will\\s+tour)\\s+(?=(?:the\\s+|an?\\s+)?(?:${ORGANIZATION}|${PLACE}|[A-Z]))`,
  "g",
);

/** "Ⓟ visited the Ⓞ Ⓓ": a visit where its day is said. */
export const visited: OccasionRule = {
  name: "visited",
  example: "On Tuesday Varga visited the Harbour Authority.",
  patterns: [VISITED],
  find: (view) =>
    matchesOf(view.skeleton, VISITED).flatMap((match) => {
      const from = match.index + match[0].length;
      const subject = subjectBefore(view, match.index, "visited").filter((p) => p.type === "person");
      if (subject.length === 0) return [];
      const after = partiesAfter(view, from, "visited").filter((p) => p.type === "organization");
      return [
        {
          start: match.index,
          end: from,
          tail: tailOf(from, after, view),
          kind: "visit",
          rule: "visited",
          parties: dedupe([...subject, ...after]),
          definite: false,
          plural: false,
          name: null,
          spokenAt: false,
          strict: true,
          tense: verbTense(
            view.skeleton.slice(0, match.index + (/^(?:will|to)\s/.exec(match[0])?.[0].length ?? 0)),
            /^(?:visits|visiting|tours|to|will)\b/.test(match[0]),
          ),
        } satisfies Found,
      ];
    }),
};
