import type { Meeting, Participant } from "../../schema/index.ts";
import { citationsOf } from "../../text/citations.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { beforeAndAfter } from "./before-after.ts";
import { eventLine, meetingRail, placeText, sideName, sideOf } from "./event.ts";
import { sourcesOfEvidence } from "./evidence.ts";
import { ledgerOf } from "./ledger.ts";
import { briefUrl, type Linked, partyLink, placeLink } from "./links.ts";
import { reportUrl } from "./report.ts";

/** Everything on a meeting's page. */
export function meetingView(model: SiteModel, meeting: Meeting) {
  const { t } = model;
  const { before, after } = beforeAndAfter(model, meeting);
  return {
    stamp: meetingRail(model, meeting),
    kind: t.meetingKind[meeting.kind],
    status: meeting.status,
    statusText: t.status[meeting.status],
    when: whenText(model, meeting),
    time: meeting.time ?? t.hourNotStated,
    where: {
      venue: meeting.venue,
      place: meeting.place ? placeLink(model, meeting.place) : null,
      country: countryName(model, meeting),
      text: placeText(model, meeting),
    },
    sides: participantsBySide(model, meeting),
    statusNote: t.meeting.statusAsOf(model.formats.plainDate(meeting.asOf)),
    reviewed: meeting.reviewed !== null,
    ledger: ledgerOf(model, meeting),
    searchUrl: `search.html?meeting=${meeting.id}`,
    before: before ? eventLine(model, before) : null,
    after: after.map((m) => eventLine(model, m)),
    briefs: model.briefs
      .filter((brief) => citationsOf(brief).some((c) => c.kind === "meeting" && c.id === meeting.id))
      .map((brief) => ({ title: brief.title, url: briefUrl(brief.id) })),
    sources: sourcesOfEvidence(model, meeting.evidence),
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
  });
  return [
    ...named.map(([side, group]) => view(sideName(model, side), `organizations/${side}.html`, group)),
    ...(rest.length ? [view(named.length ? model.t.meeting.others : model.t.meeting.noSide, null, rest)] : []),
  ];
}

function attendee(model: SiteModel, participant: Participant): Attendee {
  return { ...partyLink(model, participant), role: participant.role, printed: null };
}
