import type { Meeting, Participant } from "../../schema/index.ts";
import { shownVenue } from "../../text/shown-venue.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { meetingUrl, organizationLink, partyLink } from "./links.ts";
import { dateRail, type Rail, undatedRail } from "./rail.ts";

/** A meeting as a line of a list. */
export interface EventLine {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly status: Meeting["status"];
  /** What is told of the status; null where a day in the past says it: held. */
  readonly statusText: string | null;
  readonly place: string;
  readonly people: string;
  readonly rail: Rail;
  /** Day that it stands under, null where no date is stated. */
  readonly date: string | null;
}

const SHOWN = 5;

export function eventLine(model: SiteModel, meeting: Meeting): EventLine {
  return {
    id: meeting.id,
    title: meeting.title,
    url: meetingUrl(meeting.id),
    status: meeting.status,
    statusText: meeting.status === "held" && meeting.start ? null : model.t.status[meeting.status],
    place: placeText(model, meeting),
    people: participantsText(model, meeting),
    rail: meetingRail(model, meeting),
    date: meeting.start,
  };
}

/** Not yet held when last reported: planned, or put off. */
export const isOpen = (meeting: Meeting) => meeting.status !== "held";

export function meetingRail(model: SiteModel, meeting: Meeting): Rail {
  if (!meeting.start) return undatedRail(model, meeting.asOf);
  const between = meeting.dateMeans === "within" && meeting.end && meeting.end !== meeting.start;
  return dateRail(model, meeting.start, { open: isOpen(meeting), ...(between ? { top: model.t.rail.between } : {}) });
}

/** "US diplomatic mission, Geneva". */
export function placeText(model: SiteModel, meeting: Meeting): string {
  const place = meeting.place ? model.places.get(meeting.place)?.name : undefined;
  const parts = [meeting.venue && shownVenue(meeting.venue), place].filter((part): part is string => Boolean(part));
  if (parts.length === 0) return meeting.kind === "call" ? model.t.meetingKind.call : model.t.placeNotStated;
  return parts.join(", ");
}

/** Kinds of meetings that nobody holds alone. */
const OF_SEVERAL: ReadonlySet<Meeting["kind"]> = new Set(["talks", "meeting", "summit", "call", "dinner"]);

/** Participants by side: "Sergei Ryabkov and his team; Wendy Sherman". */
function participantsText(model: SiteModel, { kind, participants }: Meeting): string {
  if (participants.length === 0) return model.t.namesNotStated;
  const sides = groupBy(participants, (p) => [sideOf(p) ?? ""]);
  const names = [...sides.values()].map((group) => {
    const all = group.map((p) => partyLink(model, p).name);
    const rest = all.length - SHOWN;
    return model.formats.list(rest > 0 ? [...all.slice(0, SHOWN), model.t.card.others(rest)] : all);
  });
  const isAlone = participants.length === 1 && OF_SEVERAL.has(kind);
  return [...names, ...(isAlone ? [model.t.othersNotStated] : [])].join("; ");
}

/** The side a participant sits on; a body is its own side. */
export function sideOf(participant: Participant): string | null {
  return participant.side ?? ("organization" in participant ? participant.organization : null);
}

export function sideName(model: SiteModel, side: string | null): string {
  return side ? organizationLink(model, side).name : "";
}
