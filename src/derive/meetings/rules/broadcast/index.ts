import { PROGRAMMES } from "../../../../lexicon/programmes.ts";
import { gateOf } from "../../../../text/gate/index.ts";
import { matchesOf } from "../../../../text/matches.ts";
import { dedupe } from "../../parties/party.ts";
import { ALL_SIGNS } from "../../signs.ts";
import type { Party, SentenceView } from "../../types.ts";
import { bodyRange } from "../../view.ts";
import type { Found, OccasionRule, RuleContext } from "../types.ts";
import { FORMS } from "./forms.ts";
import { hostPosition, isMedium, medium, person, speakerAround } from "./guests.ts";

const PATTERNS = FORMS.map(({ pattern, known }) => [pattern, ...known]);
const FORM_GATE = gateOf(
  PATTERNS.map((both) => [both]),
  ALL_SIGNS,
);
const PROGRAMME = new RegExp(`^(?:${PROGRAMMES})$`);

/** "Ⓟ said on Ⓞ’s “State of the Union.”": an interview, its speaker and its programme. */
export const broadcast: OccasionRule = {
  name: "broadcast",
  example: "“We are ready,” Lund said on Kanal 1’s “Morning Talk.”",
  patterns: PATTERNS,
  find: (view, context) => {
    const open = FORM_GATE(view);
    return FORMS.filter((_, i) => open & (1 << i))
      .flatMap(({ rule, pattern }) => matchesOf(view.skeleton, pattern).flatMap((match) => read(view, context, rule, match) ?? []))
      .filter((one, i, all) => !all.slice(0, i).some((other) => one.start < other.end && other.start < one.end));
  },
};

function read(view: SentenceView, context: RuleContext, rule: string, match: RegExpMatchArray): Found | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const words = match.groups?.quoted ?? match.groups?.bare;
  const titleAt = words ? start + match[0].lastIndexOf(words) : 0;
  const titleRange = words ? bodyRange(view, titleAt, titleAt + words.length) : null;
  const title = titleRange && view.body.slice(titleRange.start, titleRange.end).replace(/\s+/g, " ");
  const outlet = match.groups?.outlet ?? match.groups?.outlet2;
  const known = title && (PROGRAMME.test(title.trim().replace(/[,.]$/, "")) || outlet || /\b(?:Show|Tonight)$/.test(title));
  if (rule === "programme" && !known) return null;
  if (rule === "on-outlet" && !isMedium(view, match, outlet ?? "")) return null;
  // "reached out to Ⓟ on Ⓞ": told, or somebody of a medium
  if (rule === "told-interviewer" && !(match.groups?.host && /^t[oe]l/.test(match[0])) && !isMedium(view, match, outlet ?? "")) return null;
  const speakers = speakerAround(view, context, start, end);
  if (speakers.length === 0) return null;
  if (rule === "shows") return air(start, end, rule, speakers);
  const hostAt = hostPosition(view, match);
  const counterpart = hostAt !== null ? person(view, hostAt) : medium(view, match, words ?? outlet ?? "");
  if (!counterpart) return null;
  const parties = dedupe([...speakers, counterpart]);
  if (parties.length < 2) return null;
  return air(start, end, rule, parties);
}

const air = (start: number, end: number, rule: string, parties: readonly Party[]): Found => ({
  start,
  end,
  tail: end,
  kind: "interview",
  rule: `broadcast:${rule}`,
  parties,
  definite: false,
  plural: false,
  name: null,
  spokenAt: true,
  strict: false,
  tense: "past",
});
