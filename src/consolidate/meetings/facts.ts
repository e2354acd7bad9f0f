import type { Meeting } from "../../schema/index.ts";
import type { Member } from "../group.ts";

/** Kinds that reports take for one another: "talks" here are a "meeting" there. Others stay by themselves. */
const CLASSES: Readonly<Record<string, string>> = {
  talks: "meeting",
  meeting: "meeting",
  summit: "meeting",
  visit: "meeting",
  conference: "meeting",
};

/** A meeting of one article with lasting ids, as identity is judged. */
export interface MeetingFacts {
  readonly index: number;
  readonly member: Member<Meeting>;
  readonly kind: string;
  /** Ids of the people and organizations that take part, and of those they stand for. */
  readonly parties: ReadonlySet<string>;
  /** Whether groups that are only described take part ("mayors"): nobody can say whether they are the same. */
  readonly hasGroups: boolean;
  readonly first: string;
  readonly last: string;
}

/** Null for a meeting without a date: two reports of it cannot be told from reports of two. */
export function readMeetingFacts(member: Member<Meeting>, index: number): MeetingFacts | null {
  const { local } = member;
  if (local.start === null) return null;
  return {
    index,
    member,
    kind: CLASSES[local.kind] ?? local.kind,
    parties: new Set(local.participants.flatMap(partyKeys)),
    hasGroups: local.participants.some((participant) => "name" in participant),
    first: firstDay(local.start),
    last: lastDay(local.end ?? local.start),
  };
}

function partyKeys(participant: Meeting["participants"][number]): string[] {
  const own =
    "person" in participant ? [`person ${participant.person}`] : "organization" in participant ? [`side ${participant.organization}`] : [];
  return participant.side === null ? own : [...own, `side ${participant.side}`];
}

/** The first day of a date as precise as it is. */
function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day of a date as precise as it is. */
function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split("-").map(Number);
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}
