import { dedupe, partiesAfter, subjectBefore } from "../parties.ts";
import { DATE, ORGANIZATION, PLACE } from "../view.ts";
import { tailOf } from "./meet.ts";
import { speaker } from "./nouns.ts";
import type { Found, OccasionRule } from "./types.ts";
import { verbTense } from "./verb-tense.ts";

const CROWD =
  "(?:(?:an?|the|his|her|their|hundreds\\s+of|thousands\\s+of|cheering|enthusiastic|enormous|largely\\s+\\w+|invited|packed|raucous|capacity|small|large|campaign|a\\s+group\\s+of|of)\\s+)*(?:crowds?|supporters|rally-?goers|attendees|audiences?|voters|students|workers|delegates|veterans|donors|activists|graduates|employees)";
const TOLD_CROWD = new RegExp(
  `\\b(?:told|addressed|addressing|spoke\\s+to|speaking\\s+to|speaking\\s+before|spoke\\s+before|addresses|will\\s+address|will\\s+speak\\s+to|urged|rallied)\\s+(?=${CROWD}\\b)`,
  "g",
);

/** "told a crowd in Ⓛ", "addressed supporters Ⓓ": a rally where its place or date is said. */
export const toldCrowd: OccasionRule = {
  name: "told-crowd",
  example: "Lund told a crowd in Brod on Monday that she would run.",
  find: (view, context) =>
    [...view.skeleton.matchAll(TOLD_CROWD)].flatMap((match) => {
      const end = match.index + match[0].length;
      const crowd = new RegExp(`^${CROWD}`).exec(view.skeleton.slice(end));
      const tail = end + (crowd?.[0].length ?? 0);
      const near = view.skeleton.slice(tail, tail + 60);
      if (
        !new RegExp(`^\\s+(?:(?:on\\s+)?${DATE}|(?:in|at|outside|near)\\s+(?:the\\s+|a\\s+)?(?:[A-Z]|${PLACE}|${ORGANIZATION}))`).test(near)
      )
        return [];
      const parties = dedupe([...speaker(view, context, match.index, match[0]), ...partiesAfter(view, end, "told-crowd")]);
      return [
        {
          start: match.index,
          end: tail,
          tail,
          kind: "rally",
          rule: "told-crowd",
          parties,
          definite: false,
          plural: false,
          name: null,
          spokenAt: true,
          strict: true,
          tense: verbTense(view.skeleton.slice(0, match.index), /^will/.test(match[0])) ?? "future",
        } satisfies Found,
      ];
    }),
};

const ADDRESSED = new RegExp(
  `\\b(addressed|addresses|spoke\\s+(?:to|before|at)|speaks\\s+(?:to|before|at)|speak\\s+(?:to|before|at)|speaking\\s+(?:to|before|at)|will\\s+address|delivered\\s+(?:a\\s+speech|remarks|an\\s+address)\\s+(?:to|before|at)|testif(?:ied|y|ies|ying)\\s+(?:before|to)|appear(?:ed|s|ing)?\\s+before|briefed)\\s+(?=(?:the\\s+|an?\\s+)?(?:\\w+\\s+){0,2}(?:${ORGANIZATION}|[A-Z]))`,
  "g",
);

/** "addressed the Ⓞ on Ⓓ", "testified before the Ⓞ". */
export const addressed: OccasionRule = {
  name: "addressed",
  example: "Varga addressed the Assembly of Mayors on Friday.",
  find: (view) =>
    [...view.skeleton.matchAll(ADDRESSED)].flatMap((match) => {
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

const VISITED = new RegExp(
  `\\b(visited|visits|visiting|toured|tours|(?:will|to)\\s+visit|will\\s+tour)\\s+(?=(?:the\\s+|an?\\s+)?(?:${ORGANIZATION}|${PLACE}|[A-Z]))`,
  "g",
);

/** "Ⓟ visited the Ⓞ Ⓓ": a visit where its day is said. */
export const visited: OccasionRule = {
  name: "visited",
  example: "On Tuesday Varga visited the Harbour Authority.",
  find: (view) =>
    [...view.skeleton.matchAll(VISITED)].flatMap((match) => {
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
            view.skeleton.slice(0, match.index + (/^(?:will|to)/.test(match[0]) ? 5 : 0)),
            /^(?:visits|visiting|tours|to|will)\b/.test(match[0]),
          ),
        } satisfies Found,
      ];
    }),
};
