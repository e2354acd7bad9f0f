import ical, { ICalEventStatus } from "ical-generator";
import type { Meeting } from "../schema/index.ts";
import { type AddressOf, type Exportable, type Indexed, indexRecord, nameOf } from "./exportable.ts";

const STATUS: Readonly<Record<Meeting["status"], ICalEventStatus>> = {
  held: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  postponed: ICalEventStatus.TENTATIVE,
  unknown: ICalEventStatus.TENTATIVE,
};

/** A range this long is no date for a calendar. */
const LONGEST_DAYS = 14;

/**
 * Meetings as one calendar (RFC 5545); those of one page where a list is given. Days are whole days; a time, where it is
 * known, is the local time of the place ("floating"). What is dated by a month or year alone is left out.
 */
export function exportIcs(record: Exportable, addressOf: AddressOf, meetings: readonly Meeting[] = record.meetings): string {
  const index = indexRecord(record);
  const calendar = ical({ name: inOneLine(record.briefing.title), prodId: { company: "readout", product: "readout", language: "EN" } });
  const host = new URL(addressOf("") ?? "https://readout.invalid/").host;
  for (const meeting of meetings)
    if (hasDay(meeting))
      calendar.createEvent({ ...eventOf(meeting, index), id: `${meeting.id}@${host}`, url: addressOf(`meetings/${meeting.id}.html`) });
  return calendar.toString().replace(/\r?\n?$/, "\r\n");
}

/** Whether a calendar can show a meeting: its date is a day, or a stretch of days that is not too long. */
export function hasDay(meeting: Meeting): boolean {
  if (meeting.start?.length !== 10 || (meeting.end !== null && meeting.end.length !== 10)) return false;
  return (dayTime(meeting.end ?? meeting.start) - dayTime(meeting.start)) / 86_400_000 <= LONGEST_DAYS;
}

/** A source's line ends and control characters would end a line of the calendar. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const inOneLine = (text: string) => text.replace(/[\u0000-\u001F\u007F\u2028\u2029]+/g, " ");

const dayTime = (day: string) => Date.parse(`${day}T00:00:00Z`);

function eventOf(meeting: Meeting, index: Indexed) {
  const { start, end, time, dateMeans, venue, place } = meeting;
  const timed = time !== null && dateMeans === "on" && (end === null || end === start);
  const first = new Date(timed ? `${start}T${time}:00Z` : `${start}T00:00:00Z`);
  const last = timed ? new Date(first.getTime() + 3_600_000) : new Date(dayTime(end ?? start ?? "") + 86_400_000);
  const names = meeting.participants.map((participant) => nameOf(index, participant));
  const when = dateMeans === "within" ? "At some time between these days. " : "";
  return {
    summary: inOneLine(meeting.title),
    start: first,
    end: last,
    allDay: !timed,
    floating: timed,
    stamp: new Date(dayTime(meeting.asOf)),
    status: STATUS[meeting.status],
    location: inOneLine([venue, place && index.places.get(place)?.name].filter(Boolean).join(", ")) || null,
    description: inOneLine(
      `${when}${names.length > 0 ? `With ${names.join(", ")}. ` : ""}Status: ${meeting.status}, as of ${meeting.asOf}.`,
    ),
  };
}
