import type { Evidence } from "../../schema/index.ts";
import type { SentenceView } from "../meetings/types.ts";
import type { MeetingDraft, SituatedStatement } from "../types.ts";
import type { Saying } from "./saying.ts";
import { isSet, withSetting } from "./setting.ts";

const TALKS: ReadonlySet<MeetingDraft["kind"]> = new Set(["call", "meeting", "talks"]);
/** A text of more sentences is about more than what it opens with. */
const MOST_SENTENCES = 30;
/** "expressed", "also told": what was said once; not "has said", "says", "will raise". */
const ONCE = /^(?:(?:also|again|both|further|jointly|each)\s+)?(?:[a-z]+ed|said|told|spoke|made|gave|put)\b/i;

/**
 * "Lund spoke with Kolar today. She expressed concern that …": a short text that opens with the one conversation it tells of dates
 * what a participant is then reported to have said, up to the next date.
 */
export function placeInTalks(
  statements: readonly SituatedStatement[],
  sayings: readonly (Saying | null)[],
  views: readonly SentenceView[],
  meetings: readonly MeetingDraft[],
): readonly SituatedStatement[] {
  const opening = views.find((view) => view.block === "text" && view.words.length > 4);
  const held = meetings.filter(({ status }) => status === "held");
  const [talks] = held;
  if (!opening || !talks || held.length > 1 || views.length > MOST_SENTENCES || !TALKS.has(talks.kind)) return statements;
  const named = talks.evidence.find((e) => e.field === "kind" && e.start >= opening.start && e.end <= opening.end);
  const dated = talks.evidence.find((e) => e.field === "start");
  if (!named || !dated || talks.start?.length !== 10 || (talks.end !== null && talks.end !== talks.start)) return statements;
  const next = views.find((view) => view.index > opening.index && view.isDated)?.index ?? Number.POSITIVE_INFINITY;
  const there = new Set(talks.participants.flatMap((p) => ("person" in p ? [p.person] : "organization" in p ? [p.organization] : [])));
  const isThere = ({ speakers }: SituatedStatement): boolean =>
    speakers.length > 0 && speakers.every((s) => there.has("person" in s ? s.person : "organization" in s ? s.organization : ""));
  return statements.map((statement, i) => {
    const saying = sayings[i];
    if (!saying?.cued || statement.kind !== "indirect" || isSet(statement) || !isThere(statement)) return statement;
    const { view, cue } = saying;
    if (view.index <= opening.index || view.index >= next || !ONCE.test(view.skeleton.slice(cue.start, cue.end))) return statement;
    const { start, place, id } = talks;
    return withSetting(statement, {
      date: start,
      audience: [],
      venue: null,
      place,
      saidAt: id,
      proofs: [proof(dated, "date"), proof(named, "saidAt")],
    });
  });
}

function proof({ start, end, in: where }: MeetingDraft["evidence"][number], field: string): Omit<Evidence, "article"> {
  return { start, end, field, rule: "told-of-talks", ...(where ? { in: where } : {}) };
}
