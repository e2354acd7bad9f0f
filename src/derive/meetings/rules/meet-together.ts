import { matchesOf } from "../../../text/matches.ts";
import { subjectBefore } from "../parties/before.ts";
import { DATE } from "../signs.ts";
import type { Found, OccasionRule } from "./types.ts";
import { verbTense } from "./verb-tense.ts";
import { EVENT_KINDS } from "./verbs.ts";

const TOGETHER = new RegExp(
  `\\b(met|meets?|debated|debate|face\\s+off|faced\\s+off|square\\s+off|squared\\s+off|gathered|gather|convened|convenes?|spoke|speaks?|talked|huddled|conferred)(?=(?:\\s+(?:again|virtually|privately|separately|today|briefly|together|face-to-face|in\\s+person|(?:by|over|via)\\s+(?:the\\s+)?(?:phone|video|telephone)(?:\\s+(?:link|conference|call))?))*(?:\\s+(?:on\\s+)?${DATE}|\\s+(?:in|at|for|on\\s+the|behind|to\\s+(?:discuss|talk|review|consider|consult|plan|coordinate|reaffirm|address|exchange|mark|finali[sz]e|assess|negotiate)|about|regarding)\\b|[.,]))`,
  "g",
);

/** "Ⓟ and Ⓟ met in Ⓛ on Ⓓ", "the Security Council met Ⓓ": the parties are the subject. */
export const meetTogether: OccasionRule = {
  name: "meet-together",
  example: "Foreign ministers Varga and Lund met in Brod on Friday.",
  patterns: [TOGETHER],
  find: (view) =>
    matchesOf(view.skeleton, TOGETHER).flatMap((match) => {
      const at = match.index;
      const verb = match[1] ?? "";
      const parties = subjectBefore(view, at, "meet-together");
      const together = parties.length > 1 || (parties.length === 1 && parties[0]?.type !== "person" && !/^(?:spoke|speak|talk)/.test(verb));
      const they =
        parties.length === 0 &&
        /\b(?:[Tt]hey|both|[Tt]he\s+(?:two|leaders|delegations|ministers|presidents|sides|pair))\s+(?:\w+\s+){0,3}$/.test(
          view.skeleton.slice(0, at),
        );
      // "Ⓟ and Ⓟ spoke at the conference": each before others, not with one another
      if (/^(?:spoke|speak|talked)/.test(verb) && /^\s+(?:at|in|for|behind)\s/.test(view.skeleton.slice(at + match[0].length))) return [];
      if (!together && !they) return [];
      const event = /^\s+(?:for|in)\s+(?!the\s+(?:margins|sidelines))[^.;,]{0,40}?\b(debate|summit|talks|dinner|lunch)s?\b/.exec(
        view.skeleton.slice(at + match[0].length),
      );
      const end = at + match[0].length + (event?.[0].length ?? 0);
      const tense = /^will\b/.test(verb)
        ? "future"
        : verbTense(view.skeleton.slice(0, at), /^(?:meets?|gather|convenes?|speaks?|debate|face\s+off|square\s+off)$/.test(verb));
      if (/^debate|\boff$/.test(verb) && parties.filter((p) => p.type === "person").length < 2) return [];
      const kind = /^debate|\boff$/.test(verb)
        ? "debate"
        : event
          ? (EVENT_KINDS[event[1] ?? ""] ?? "meeting")
          : /^(?:spoke|speak|talked)/.test(verb)
            ? "call"
            : "meeting";
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
