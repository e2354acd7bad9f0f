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

/** The meeting of the article that the sentence puts the speaker at; null where it names none, or several. */
export function meetingOf({ view, statement, cued, frame, cue }: Saying, meetings: readonly MeetingDraft[]): MeetingDraft | null {
  if (!cued) return null;
  const people = new Set(statement.speakers.flatMap((s) => ("person" in s ? [s.person] : [])));
  const here = meetings.filter(
    (meeting) =>
      SPEAKING.has(meeting.kind) &&
      meeting.status === "held" &&
      meeting.participants.some((p) => "person" in p && people.has(p.person)) &&
      meeting.evidence.some(
        (e) => e.field === "kind" && view.start <= e.start && e.end <= view.end && spokenThere(frame, view.offsets, e.start, cue.start),
      ),
  );
  return here.length === 1 ? (here[0] ?? null) : null;
}

/** "in an | interview", "at a | rally": the occasion's words hang on a preposition of being there, outside what is said. */
function spokenThere(frame: string, offsets: Uint32Array, start: number, _cue: number): boolean {
  const at = offsets.findIndex((offset) => offset >= start);
  if (at < 0 || frame[at] === " ") return false;
  const lead = frame.slice(Math.max(0, at - 24), at);
  return (
    /\b(?:in|at|during|on|from)\s+(?:an?\s+|the\s+|his\s+|her\s+)?$/i.test(lead) ||
    /^(?:told|to|on|in|at|during)\b/i.test(frame.slice(at, at + 8))
  );
}
