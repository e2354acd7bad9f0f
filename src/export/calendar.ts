import ical, { ICalEventStatus } from "ical-generator";
import type { Meeting } from "../schema/index.ts";
import type { Exported } from "./index.ts";
import { nameOfParty, namesOf } from "./names.ts";

const STATUS: Readonly<Record<Meeting["status"], ICalEventStatus>> = {
  held: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  postponed: ICalEventStatus.TENTATIVE,
  unknown: ICalEventStatus.TENTATIVE,
};
const DAY_MS = 86_400_000;

/**
 * Meetings as iCalendar (RFC 5545), those whose day is known. A time of day is the place's own (no zone). A meeting at some
 * time within a span fills the span and says so. Stamps are the day of the newest report, so that the text is the same each time.
 */
export function toCalendar(record: Exported, meetings: readonly Meeting[]): string {
  const names = namesOf(record);
  const calendar = ical({ name: record.briefing.title, prodId: { company: "readout", product: "readout", language: "EN" } });
  for (const meeting of meetings) {
    const start = toDate(meeting.start);
    if (!start) continue;
    const within = meeting.dateMeans === "within";
    const [hour, minute] = (meeting.time ?? "").split(":").map(Number);
    const timed = !within && hour !== undefined && minute !== undefined;
    calendar.createEvent({
      id: `${meeting.id}@readout`,
      stamp: toDate(meeting.asOf) ?? start,
      start: timed ? new Date(start.getTime() + (hour * 60 + minute) * 60_000) : start,
      ...(timed ? {} : { end: new Date((toDate(meeting.end) ?? start).getTime() + DAY_MS) }),
      allDay: !timed,
      floating: timed,
      summary: within ? `${meeting.title} (some time in these days)` : meeting.title,
      description: meeting.participants.map((participant) => nameOfParty(participant, names)).join("\n"),
      location: [meeting.venue, meeting.place && names(meeting.place)].filter(Boolean).join(", "),
      status: STATUS[meeting.status],
    });
  }
  return calendar.toString();
}

/** A whole day at midnight UTC; null for months, years and nothing. */
function toDate(day: string | null): Date | null {
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
}
