import type { Meeting, Participant } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { compareText } from "../model/order.ts";
import { type Linked, partyLink } from "../views/links.ts";

export interface Pairing {
  readonly a: string;
  readonly b: string;
  readonly meetings: readonly Meeting[];
}

/** Meetings with more people than this are assemblies: everyone there did not meet everyone. */
const ROOM = 12;

/** Who sat in one room with whom: people, and bodies where no person of theirs is named. Most meetings first. */
export function pairingsOf(model: SiteModel): { readonly parties: ReadonlyMap<string, Linked>; readonly pairs: readonly Pairing[] } {
  const parties = new Map<string, Linked>();
  const pairs = new Map<string, { a: string; b: string; meetings: Meeting[] }>();
  for (const meeting of model.meetingsOf.byDate) {
    if (meeting.status === "cancelled") continue;
    const seats = seatsOf(meeting);
    if (seats.length > ROOM) continue;
    for (const [i, one] of seats.entries())
      for (const other of seats.slice(i + 1)) {
        if (one.key === other.key || (one.side !== null && one.side === other.side)) continue;
        for (const seat of [one, other]) parties.set(seat.key, partyLink(model, seat.party));
        const [a, b] = compareText(one.key, other.key) < 0 ? [one.key, other.key] : [other.key, one.key];
        const pair = pairs.get(`${a}|${b}`) ?? { a, b, meetings: [] };
        pair.meetings.push(meeting);
        pairs.set(`${a}|${b}`, pair);
      }
  }
  const last = (p: Pairing) => p.meetings.at(-1)?.start ?? "";
  return {
    parties,
    pairs: [...pairs.values()].sort(
      (p, q) => q.meetings.length - p.meetings.length || compareText(last(q), last(p)) || compareText(p.a + p.b, q.a + q.b),
    ),
  };
}

interface Seat {
  readonly key: string;
  readonly side: string | null;
  readonly party: Participant;
}

function seatsOf(meeting: Meeting): readonly Seat[] {
  const people = meeting.participants.flatMap((p): Seat[] => ("person" in p ? [{ key: `p:${p.person}`, side: p.side, party: p }] : []));
  const present = new Set(people.map((seat) => seat.side));
  const bodies = meeting.participants.flatMap((p): Seat[] =>
    "organization" in p && !present.has(p.organization) ? [{ key: `o:${p.organization}`, side: p.organization, party: p }] : [],
  );
  return [...people, ...bodies];
}
