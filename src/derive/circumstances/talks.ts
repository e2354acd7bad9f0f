import type { Evidence, Party } from "../../schema/index.ts";
import type { SentenceView } from "../meetings/types.ts";
import type { MeetingDraft, SituatedStatement } from "../types.ts";
import type { Saying } from "./saying.ts";
import { isSet, withSetting } from "./setting.ts";

const TALKS: ReadonlySet<MeetingDraft["kind"]> = new Set(["call", "meeting", "talks"]);
/** A text of more sentences is about more than what it opens with. */
const MOST_SENTENCES = 30;
/** "expressed", "also told": what was said once; not "has said", "says", "will raise". */
const ONCE = /^(?:(?:also|again|both|further|jointly|each)\s+)?(?:[a-z]+ed|said|told|spoke|made|gave|put)\b/i;

/** The one conversation that a text tells of, with the words that say what it was and when. */
interface Talks {
  readonly meeting: MeetingDraft;
  readonly named: Proof;
  readonly dated: Proof;
  readonly opening: SentenceView;
}
type Proof = MeetingDraft["evidence"][number];

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
  const talks = talksOf(views, meetings);
  if (!talks) return statements;
  const { meeting, named, dated, opening } = talks;
  const next = views.find((view) => view.index > opening.index && view.isDated)?.index ?? Number.POSITIVE_INFINITY;
  const there = new Set(meeting.participants.map(idOf));
  const isThere = ({ speakers }: SituatedStatement): boolean =>
    speakers.length > 0 && speakers.every((s) => idOf(s) !== null && there.has(idOf(s)));
  const proofs = [proof(dated, "date"), proof(named, "saidAt")];
  return statements.map((statement, i) => {
    const saying = sayings[i];
    if (!saying?.cued || statement.kind !== "indirect" || isSet(statement) || !isThere(statement)) return statement;
    const { view, cue } = saying;
    if (view.index <= opening.index || view.index >= next || !ONCE.test(view.skeleton.slice(cue.start, cue.end))) return statement;
    return withSetting(statement, { date: meeting.start, audience: [], venue: null, place: meeting.place, saidAt: meeting.id, proofs });
  });
}

function talksOf(views: readonly SentenceView[], meetings: readonly MeetingDraft[]): Talks | null {
  const opening = views.find((view) => view.block === "text" && view.words.length > 4);
  const [meeting, another] = meetings.filter(({ status }) => status === "held");
  if (!opening || !meeting || another || views.length > MOST_SENTENCES || !TALKS.has(meeting.kind)) return null;
  if (meeting.start?.length !== 10 || (meeting.end !== null && meeting.end !== meeting.start)) return null;
  const inBody = meeting.evidence.filter((e) => (e.in ?? "body") === "body");
  const named = inBody.find((e) => e.field === "kind" && e.start >= opening.start && e.end <= opening.end);
  const dated = inBody.find((e) => e.field === "start");
  return named && dated ? { meeting, named, dated, opening } : null;
}

/** The id of a person or a body; null for whom the source only describes. */
const idOf = (party: Party): string | null => ("person" in party ? party.person : "organization" in party ? party.organization : null);

function proof({ start, end }: Proof, field: string): Omit<Evidence, "article"> {
  return { start, end, field, rule: "told-of-talks" };
}
