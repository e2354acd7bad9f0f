import { TITLE_WORDS } from "../../../lexicon/party-words.ts";
import { matchesOf } from "../../../text/matches.ts";
import { subjectBefore } from "../parties/before.ts";
import { dedupe, named } from "../parties/party.ts";
import { ORGANIZATION, PERSON } from "../signs.ts";
import type { Found, OccasionRule } from "./types.ts";
import { verbTense } from "./verb-tense.ts";
import { TITLED } from "./verbs.ts";

const PASSIVE = new RegExp(
  `\\b(?:was|were|is|are|be|been|being)\\s+(?:(?:[a-z]+ly|also|later|then)\\s+)?(received|welcomed|greeted|hosted|interviewed|questioned|telephoned|phoned)\\s+(?:[^\\s.;:,“”"]+\\s+){0,9}?by\\s+(?=${TITLED})`,
  "g",
);
const HOST = new RegExp(`^(?:(?:${TITLE_WORDS}|of|for|the|and|[A-Z][\\w’.-]*|${ORGANIZATION}(?:[’']s)?)\\s+)*${PERSON}`);

/** "Ⓟ was received in Ⓛ on Ⓓ by Ⓟ": the host stands behind "by". */
export const meetPassive: OccasionRule = {
  name: "meet-passive",
  example: "Prime Minister Lund was received by President Varga in Brod on Monday.",
  patterns: [PASSIVE],
  find: (view) =>
    matchesOf(view.skeleton, PASSIVE).flatMap((match) => {
      const from = match.index + match[0].length;
      const host = HOST.exec(view.skeleton.slice(from));
      const guests = subjectBefore(view, match.index, "meet-passive").filter((p) => p.type === "person");
      if (!host || guests.length === 0) return [];
      const tail = from + host[0].length;
      const verb = match[1] ?? "";
      return [
        {
          start: match.index,
          end: match.index + match[0].indexOf(verb) + verb.length,
          tail,
          kind: /^(?:interview|question)/.test(verb) ? "interview" : /phoned$/.test(verb) ? "call" : "meeting",
          rule: "meet-passive",
          parties: dedupe([...guests, named(view, tail - 1, null, "meet-passive")]),
          definite: false,
          plural: false,
          name: null,
          spokenAt: false,
          strict: true,
          tense: verbTense(view.skeleton.slice(0, match.index), /^(?:is|are|be)\b/.test(match[0])),
        } satisfies Found,
      ];
    }),
};
