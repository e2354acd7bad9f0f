import { matchesOf } from "../../../text/matches.ts";
import { partiesAfter } from "../parties/after.ts";
import { subjectBefore } from "../parties/before.ts";
import { dedupe } from "../parties/party.ts";
import { ORGANIZATION } from "../signs.ts";
import type { Found, OccasionRule } from "./types.ts";
import { verbTense } from "./verb-tense.ts";
import { tailOf } from "./verbs.ts";

const ADDRESSED = new RegExp(
  `\\b(addressed|addresses|spoke\\s+(?:to|before|at)|speaks\\s+(?:to|before|at)|speak\\s+(?:to|before|at)|speaking\\s+(?:to|before|at)|will\\s+address|delivered\\s+(?:a\\s+speech|remarks|an\\s+address)\\s+(?:to|before|at)|testif(?:ied|y|ies|ying)\\s+(?:before|to)|appear(?:ed|s|ing)?\\s+before|briefed)\\s+(?=(?:the\\s+|an?\\s+)?(?:\\w+\\s+){0,2}(?:${ORGANIZATION}|[A-Z]))`,
  "g",
);

/** "addressed the Ⓞ on Ⓓ", "testified before the Ⓞ". */
export const addressed: OccasionRule = {
  name: "addressed",
  example: "Varga addressed the Assembly of Mayors on Friday.",
  patterns: [ADDRESSED],
  find: (view) =>
    matchesOf(view.skeleton, ADDRESSED).flatMap((match) => {
      const from = match.index + match[0].length;
      const hearing = /^(?:testif|appear)/.test(match[1] ?? "");
      const after = partiesAfter(view, from, "addressed").filter((p) => p.type === "organization" || hearing);
      const subject = subjectBefore(view, match.index, "addressed");
      if (subject.length === 0 || after.length === 0 || /^briefed/.test(match[0])) return [];
      return [
        {
          start: match.index,
          end: from,
          tail: tailOf(from, after, view),
          kind: hearing ? "hearing" : "speech",
          rule: "addressed",
          parties: dedupe([...subject, ...after]),
          definite: false,
          plural: false,
          name: null,
          spokenAt: true,
          strict: true,
          tense: verbTense(view.skeleton.slice(0, match.index), /^(?:speaks?|address|addresses|will|testify|appears?)\b/.test(match[0])),
        } satisfies Found,
      ];
    }),
};
