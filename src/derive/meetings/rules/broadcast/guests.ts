import { matchesOf } from "../../../../text/matches.ts";
import { DATE, ORGANIZATION, PERSON } from "../../signs.ts";
import type { Party, SentenceView } from "../../types.ts";
import { bodyRange } from "../../view.ts";
import { speaker } from "../noun/speaker.ts";
import type { RuleContext } from "../types.ts";
import { SAY } from "./forms.ts";

const SAYS = new RegExp(`\\b${SAY}\\b`, "g");

/** Who follows a programme that opens the sentence. */
const GUEST = new RegExp(
  `^[,”"’]*\\s+(?:${DATE},?\\s+)?(?:on\\s+${DATE},\\s+)?(?:(?:[A-Z][\\w’.-]*|former|of|for|the)\\s+)*${PERSON}(?![’']s)`,
);

const SAYS_LATER = new RegExp(`\\b${SAY}\\b`);

/** An outlet by the lists' word, or an organization of the article that is one. */
export function isMedium(view: SentenceView, match: RegExpMatchArray, outlet: string): boolean {
  if (outlet !== ORGANIZATION) return true;
  return view.names.get((match.index ?? 0) + match[0].lastIndexOf(ORGANIZATION))?.kind === "media";
}

/** "Asked why … on Ⓞ’s “Morning Talk,” Ⓟ said": the guest answers behind it. */
export const ASKED = /^\W*(?:When\s+|After\s+being\s+)?(?:Asked|asked|Pressed|pressed|Pushed|Questioned)\b/;

export function speakerAround(view: SentenceView, context: RuleContext, start: number, end: number): readonly Party[] {
  const answer = ASKED.test(view.skeleton) ? SAYS_LATER.exec(view.skeleton.slice(end, end + 260)) : null;
  if (answer) return speaker(view, context, end + answer.index, answer[0]).slice(0, 1);
  const before = matchesOf(view.skeleton.slice(0, start + 12), SAYS)
    .filter((m) => m.index <= start && start - m.index < 160)
    .at(-1);
  const said = before ? speaker(view, context, before.index, before[0]) : [];
  if (said.length > 0) return said;
  // "On “Morning Talk,” Ⓟ named …": the programme opens the sentence and its guest follows
  const guest = start < 30 ? GUEST.exec(view.skeleton.slice(end, end + 140)) : null;
  const found = guest && person(view, end + guest[0].length - 1);
  if (found) return [found];
  const after = SAYS_LATER.exec(view.skeleton.slice(end, end + 260));
  if (after) return speaker(view, context, end + after.index, after[0]).slice(0, 1);
  return [];
}

export function hostPosition(view: SentenceView, match: RegExpMatchArray): number | null {
  if (!match.groups?.host && !match.groups?.host2) return null;
  const at = (match.index ?? 0) + match[0].search(PERSON);
  return view.names.has(at) ? at : null;
}

export function person(view: SentenceView, at: number): Party | null {
  const name = view.names.get(at);
  return name
    ? {
        entity: name.mention.entity,
        type: "person",
        printed: "",
        side: null,
        span: { start: name.start, end: name.end },
        rule: "interviewer",
      }
    : null;
}

/** The programme or, where none is named, the outlet: an organization where the text's names hold it, else its printed words. */
export function medium(view: SentenceView, match: RegExpMatchArray, words: string): Party | null {
  const at = (match.index ?? 0) + match[0].lastIndexOf(words);
  const name = words.length === 1 ? view.names.get(at) : undefined;
  if (name)
    return {
      entity: name.mention.entity,
      type: "organization",
      printed: "",
      side: null,
      span: { start: name.start, end: name.end },
      rule: "outlet",
    };
  const clean = words.replace(/[\s,.]+$/, "");
  if (!clean) return null;
  return { entity: null, type: "group", printed: "", side: null, span: bodyRange(view, at, at + clean.length), rule: "programme" };
}
