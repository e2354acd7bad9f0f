import { matchesOf } from "../../../text/matches.ts";
import { partiesAfter } from "../parties/after.ts";
import { dedupe } from "../parties/party.ts";
import { DATE, ORGANIZATION, PLACE } from "../signs.ts";
import { speaker } from "./noun/speaker.ts";
import type { Found, OccasionRule } from "./types.ts";
import { verbTense } from "./verb-tense.ts";

const CROWD =
  "(?:(?:an?|the|his|her|their|hundreds\\s+of|thousands\\s+of|cheering|enthusiastic|enormous|largely\\s+\\w+|invited|packed|raucous|capacity|small|large|campaign|a\\s+group\\s+of|of)\\s+)*(?:crowds?|supporters|rally-?goers|attendees|audiences?|voters|students|workers|delegates|veterans|donors|activists|graduates|employees)";
const TOLD_CROWD = new RegExp(
  `\\b(?:told|addressed|addressing|spoke\\s+to|speaking\\s+to|speaking\\s+before|spoke\\s+before|addresses|will\\s+address|will\\s+speak\\s+to|urged|rallied)\\s+(?=${CROWD}\\b)`,
  "g",
);

const LEADING_CROWD = new RegExp(`^${CROWD}`);

const WHERE_OR_WHEN = new RegExp(
  `^\\s+(?:(?:on\\s+)?${DATE}|(?:in|at|outside|near)\\s+(?:the\\s+|a\\s+)?(?:[A-Z]|${PLACE}|${ORGANIZATION}))`,
);

/** "told a crowd in Ⓛ", "addressed supporters Ⓓ": a rally where its place or date is said. */
export const toldCrowd: OccasionRule = {
  name: "told-crowd",
  example: "Lund told a crowd in Brod on Monday that she would run.",
  patterns: [TOLD_CROWD],
  find: (view, context) =>
    matchesOf(view.skeleton, TOLD_CROWD).flatMap((match) => {
      const end = match.index + match[0].length;
      const crowd = LEADING_CROWD.exec(view.skeleton.slice(end));
      const tail = end + (crowd?.[0].length ?? 0);
      const near = view.skeleton.slice(tail, tail + 60);
      if (!WHERE_OR_WHEN.test(near)) return [];
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
