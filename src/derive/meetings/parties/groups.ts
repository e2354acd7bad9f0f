import { GROUP_WORDS } from "../../../lexicon/party-words.ts";
import { matchesOf } from "../../../text/matches.ts";
import { DATE, PERSON } from "../signs.ts";
import type { Party, SentenceView } from "../types.ts";
import { bodyRange } from "../view.ts";

const DATELINE = /^\s*[A-Z][A-Z.,]+(?:\s[A-Z][A-Za-z.,]+){0,3}\s(?:\([^)]{1,20}\)\s)?[-–—]{1,2}\s/;
/** "a bipartisan group of senators", "her delegation", "Ⓞ officials": a group that is described and not named. */
export function readGroup(view: SentenceView, start: number, end: number, sideAt: number | null, rule: string): readonly Party[] {
  const whole = view.skeleton.slice(start, end);
  // "BROD - Harbour leaders | met": where a report was filed is none of them
  const dateline = DATELINE.exec(whole)?.[0].length ?? 0;
  const text = whole.slice(dateline).trim();
  if (text.length < 4 || text.length > 120 || text.includes(DATE) || !GROUP_WORDS.test(text)) return [];
  const side = sideAt === null ? null : (view.names.get(sideAt)?.mention.entity ?? null);
  return [{ entity: null, type: "group", printed: "", side, span: bodyRange(view, start + dateline, end), rule }];
}

/** "members of the Ⓞ", "a group of senators on the Ⓞ": the body meets through them; a state's ministers are not the state. */
export const isBodyOf = (view: SentenceView, start: number, text: string, at: number): boolean =>
  view.names.get(start + at)?.kind !== "country" &&
  /\b(?:members|leaders|representatives|lawmakers|executives|alumni|staff|board)\b[^,–—]*\s(?:of|from|on|with)\s+(?:the\s+)?$/i.test(
    text.slice(0, at),
  );

/** Helpers of a verb, which are no part of its subject. */
const HELPERS: ReadonlySet<string> = new Set("will have has had also then later recently jointly is are was were to be".split(" "));
/** Subjects that only point back to who was told before. */
const POINTS_BACK = /^(?:the\s+)?(?:two\s+)?(?:leaders|they|sides|officials|participants|delegations|ministers|presidents|we|I)$/i;

/** "Senior officials from Ⓞ | met": a described subject, the words behind the clause's last comma. */
export function groupSubject(view: SentenceView, base: number, head: string, rule: string): readonly Party[] {
  let end = head.trimEnd().length;
  const comma = head.lastIndexOf(", ", end - 2);
  const start = comma < 0 ? head.length - head.trimStart().length : comma + 2;
  for (;;) {
    const blank = head.lastIndexOf(" ", end - 1);
    if (blank < start || !HELPERS.has(head.slice(blank + 1, end))) break;
    end = head.slice(0, blank).trimEnd().length;
  }
  if (end <= start || POINTS_BACK.test(head.slice(start, end).trim())) return [];
  return readGroup(view, base + start, base + end, null, rule);
}

/** "the President and Vice President | met": posts whose holders the text does not name. */
const POSTS =
  /(?:^|,\s|\band\s)((?:[Tt]he\s+)?(?:Vice\s+President|President|Second\s+Gentleman|First\s+Lady|Prime\s+Minister|Secretary\s+of\s+State|Chancellor))(?=\s*$|,|\s+and\b|\s+(?:today|also|will|virtually|later))/g;

export function postsIn(view: SentenceView, base: number, head: string, rule: string): readonly Party[] {
  return matchesOf(head, POSTS).map((match) => {
    const start = base + match.index + match[0].length - (match[1] ?? "").length;
    return {
      entity: null,
      type: "group",
      printed: "",
      side: null,
      span: bodyRange(view, start, base + match.index + match[0].length),
      rule,
    } satisfies Party;
  });
}

const TEAM = new RegExp(
  `${PERSON}\\s+and\\s+((?:his|her|their|${PERSON})\\s+(?:\\w+\\s+)?(?:team|delegation|aides|advisers|advisors|negotiators|colleagues|staff|entourage))\\b`,
);

/** "Ⓟ and his team": the team is a party beside its head. */
export function teamOf(view: SentenceView, base: number, head: string, rule: string): readonly Party[] {
  const team = TEAM.exec(head);
  if (!team?.[1]) return [];
  const start = base + team.index + team[0].length - team[1].length;
  return readGroup(view, start, start + team[1].length, null, rule);
}
