import type { Meeting, Participant } from "../../schema/index.ts";
import { citationsOf } from "../../text/citations.ts";
import { shownVenue } from "../../text/shown-venue.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { beforeAndAfter } from "./before-after.ts";
import { type EventLine, eventLine, meetingRail, placeText, sideName, sideOf } from "./event.ts";
import { sourcesOfEvidence } from "./evidence.ts";
import { ledgerOf } from "./ledger.ts";
import { briefUrl, type Linked, partyLink, placeLink } from "./links.ts";
import { LINES_ON_PAPER, roomForLedger, type Surroundings } from "./one-page.ts";
import { reportUrl } from "./report.ts";

interface Around {
  readonly when: string;
  readonly time: string;
  readonly where: { readonly venue: string | null; readonly place: Linked | null; readonly country: string | null };
  readonly sides: ReturnType<typeof participantsBySide>;
  readonly before: { readonly line: EventLine; readonly label: string | null } | null;
  readonly neverBefore: string | null;
  readonly after: readonly { readonly line: EventLine; readonly label: string | null }[];
  readonly briefs: readonly { readonly title: string }[];
  readonly sources: ReturnType<typeof sourcesOfEvidence>;
}

/** All that stands on the printed page beside the ledger, as its lines read. */
function surroundings(title: string, around: Around): Surroundings {
  const { where, before, neverBefore } = around;
  const event = ({ line, label }: { readonly line: EventLine; readonly label: string | null }) =>
    `${label ?? ""}: ${line.title} ${line.statusText ? `[${line.statusText}] ` : ""}${line.place} ${line.people}`;
  const people = around.sides.map((side) => [side.name, ...side.people.map((p) => [p.name, p.role].filter(Boolean).join(", "))]);
  const place = [where.place?.name, where.country].filter(Boolean).join(", ");
  return {
    title,
    facts: [["", around.when, around.time], ["", where.venue ?? "", place], ...people],
    events: [...(before ? [before] : []), ...around.after].map(event),
    lists: [
      before || neverBefore || around.after.length > 0 ? [neverBefore ?? ""] : [],
      around.briefs.map((brief) => brief.title),
      around.sources.map((line) => [line.title, ...line.paragraphs.map((p) => p.name), line.note].join(" ")),
    ],
  };
}

/** Everything on a meeting's page. */
export function meetingView(model: SiteModel, meeting: Meeting) {
  const { t } = model;
  const { before, after } = beforeAndAfter(model, meeting);
  const sides = participantsBySide(model, meeting);
  const briefs = model.briefs.filter((brief) => citationsOf(brief).some((c) => c.kind === "meeting" && c.id === meeting.id));
  const sources = sourcesOfEvidence(model, meeting.evidence);
  // One who speaks alone meets nobody: his next speech is no next meeting.
  const table = meeting.participants.length > 1;
  const around = {
    when: whenText(model, meeting),
    time: meeting.time ?? t.hourNotStated,
    where: {
      venue: meeting.venue && shownVenue(meeting.venue),
      place: meeting.place ? placeLink(model, meeting.place) : null,
      country: countryName(model, meeting),
      text: placeText(model, meeting),
    },
    sides,
    before: before ? { line: eventLine(model, before), label: table ? t.meeting.before : null } : null,
    neverBefore: table && !before && meeting.start ? t.meeting.neverBefore : null,
    after: after.map((m) => ({
      line: eventLine(model, m),
      label: table ? (m.status === "held" ? t.meeting.metAgain : t.meeting.after) : null,
    })),
    briefs: briefs.map((brief) => ({ title: brief.title, url: briefUrl(brief.id) })),
    sources,
  };
  return {
    ...around,
    stamp: meetingRail(model, meeting),
    kind: t.meetingKind[meeting.kind],
    status: meeting.status,
    statusText: t.status[meeting.status],
    statusNote: t.meeting.statusAsOf(model.formats.plainDate(meeting.asOf)),
    reviewed: meeting.reviewed !== null,
    ledger: ledgerOf(model, meeting, roomForLedger(surroundings(meeting.title, around))),
    linesOnPaper: LINES_ON_PAPER,
    searchUrl: `search.html?meeting=${meeting.id}`,
    report: reportUrl(model, meeting.id),
  };
}

function whenText(model: SiteModel, meeting: Meeting): string {
  const { formats, t } = model;
  if (!meeting.start) return t.dayNotStated;
  if (!meeting.end || meeting.end === meeting.start) return formats.longDate(meeting.start);
  const say = meeting.dateMeans === "within" ? t.meeting.between : t.meeting.until;
  return say(formats.date(meeting.start), formats.date(meeting.end));
}

function countryName(model: SiteModel, meeting: Meeting): string | null {
  const country = meeting.place ? model.places.get(meeting.place)?.country : null;
  return country ? model.formats.country(country) : null;
}

interface Attendee extends Linked {
  readonly role: string | null;
  readonly printed: string | null;
}

/** Participants by the side they sit on; those without one last. */
function participantsBySide(model: SiteModel, meeting: Meeting) {
  const sides = groupBy(meeting.participants, (p) => [sideOf(p) ?? ""]);
  const named = [...sides].filter(([side]) => side !== "");
  const rest = sides.get("") ?? [];
  const view = (name: string, url: string | null, group: readonly Participant[]) => ({
    name,
    url,
    people: group.map((p) => attendee(model, p)),
    notPrinted: group.length > LINES_ON_PAPER ? model.t.card.andOthers(group.length - LINES_ON_PAPER) : null,
  });
  return [
    ...named.map(([side, group]) => view(sideName(model, side), `organizations/${side}.html`, group)),
    ...(rest.length ? [view(named.length ? model.t.meeting.others : model.t.meeting.noSide, null, rest)] : []),
  ];
}

function attendee(model: SiteModel, participant: Participant): Attendee {
  return { ...partyLink(model, participant), role: participant.role, printed: null };
}
