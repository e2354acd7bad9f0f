import type { Offsets } from "../meetings/offsets.ts";
import type { MeetingDraft } from "../types.ts";
import type { Saying } from "./saying.ts";

/** Kinds of occasions that people speak at before the text's readers. */
const SPEAKING: ReadonlySet<MeetingDraft["kind"]> = new Set([
  "interview",
  "rally",
  "speech",
  "press-conference",
  "conference",
  "hearing",
  "debate",
  "dinner",
  "ceremony",
  "talks",
  "summit",
  "call",
  "meeting",
]);

/** Where an article names its meetings, by offset: a text may speak of one of them a thousand times. */
export type Namings = readonly { readonly start: number; readonly end: number; readonly meeting: MeetingDraft }[];

export function namingsOf(meetings: readonly MeetingDraft[]): Namings {
  return meetings
    .filter((meeting) => SPEAKING.has(meeting.kind) && meeting.status === "held")
    .flatMap((meeting) => meeting.evidence.filter((e) => e.field === "kind").map(({ start, end }) => ({ start, end, meeting })))
    .sort((a, b) => a.start - b.start);
}

/** The meeting of the article that the sentence puts the speaker at; null where it names none, or several. */
export function meetingOf(saying: Saying, namings: Namings): MeetingDraft | null {
  const { view, statement } = saying;
  const first = firstFrom(namings, view.start);
  if (!saying.cued || (namings[first]?.start ?? view.end) >= view.end) return null;
  const { frame, cue } = saying;
  const people = new Set(statement.speakers.flatMap((s) => ("person" in s ? [s.person] : [])));
  const here = new Set<MeetingDraft>();
  for (let i = first; i < namings.length; i++) {
    const naming = namings[i];
    if (!naming || naming.start >= view.end) break;
    const { meeting, start, end } = naming;
    const isThere = meeting.participants.some((p) => "person" in p && people.has(p.person));
    if (isThere && end <= view.end && spokenThere(frame, view.offsets, start, cue.start)) here.add(meeting);
  }
  return here.size === 1 ? ([...here][0] ?? null) : null;
}

/** Index of the first naming that begins at an offset or after it. */
function firstFrom(namings: Namings, offset: number): number {
  let low = 0;
  let high = namings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((namings[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "in an | interview", "at a | rally": the occasion's words hang on a preposition of being there, outside what is said. */
function spokenThere(frame: string, offsets: Offsets, start: number, _cue: number): boolean {
  const at = offsets.positionAt(start);
  if (frame[at] === " ") return false;
  const lead = frame.slice(Math.max(0, at - 24), at);
  return (
    /\b(?:in|at|during|on|from)\s+(?:an?\s+|the\s+|his\s+|her\s+)?$/i.test(lead) ||
    /^(?:told|to|on|in|at|during)\b/i.test(frame.slice(at, at + 8))
  );
}
