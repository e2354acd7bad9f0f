import type { Meeting, Statement } from "../../schema/index.ts";
import { stateOf } from "../../text/tile.ts";
import type { SiteModel } from "../model/index.ts";
import { sideName, sideOf } from "./event.ts";
import { personLink } from "./links.ts";

/** A column of a meeting's ledger: a body with all who sit for it, or a person whose side no source states. */
interface Column {
  readonly key: string;
  readonly name: string;
}

export interface Columns {
  readonly list: readonly Column[];
  /** The body that stands for a column is named, not only people. */
  readonly bodies: boolean;
  /** Column of a statement's speaker; null where it is none of them. */
  readonly of: (statement: Statement) => string | null;
}

const MOST = 3;
/** People without a side that still stand for one: more of them are a room, not two sides of a table. */
const MOST_ALONE = 2;
/** Kinds of meetings in which sides sit across from each other. */
const TWO_SIDED: ReadonlySet<Meeting["kind"]> = new Set(["talks", "meeting", "summit", "call", "visit", "dinner", "conference"]);

/**
 * The sides of a meeting as the sources state them. Where a person's side is not stated it is the state of the person's role,
 * else the person alone ("Kamala Harris" across from "Honduras"). No columns where there are not two or three.
 */
export function columnsOf(model: SiteModel, meeting: Meeting): Columns {
  const keys = new Map<string, Column>();
  const seats = new Map<string, string>();
  let alone = 0;
  for (const participant of meeting.participants) {
    const side =
      sideOf(participant) ?? stateOf(model, ("person" in participant ? model.people.get(participant.person) : null) ?? { roles: [] });
    if (side) keys.set(side, { key: side, name: sideName(model, side) });
    if (!("person" in participant)) continue;
    const key = side ?? `person ${participant.person}`;
    if (!side) {
      if (!TWO_SIDED.has(meeting.kind)) continue;
      alone += 1;
      keys.set(key, { key, name: personLink(model, participant.person).name });
    }
    seats.set(participant.person, key);
  }
  const list = [...keys.values()];
  const sided = list.length >= 2 && list.length <= MOST && alone <= MOST_ALONE;
  return {
    list: sided ? list : [],
    bodies: list.length > alone,
    of: (statement) => (sided ? columnOf(model, statement, keys, seats) : null),
  };
}

/** The side that speaks: the speaker's own, else that of the one he speaks for, else of the body his role names. */
function columnOf(
  model: SiteModel,
  statement: Statement,
  keys: ReadonlyMap<string, Column>,
  seats: ReadonlyMap<string, string>,
): string | null {
  const parties = [...statement.speakers, ...statement.relays];
  for (const party of parties) {
    if ("person" in party && seats.has(party.person)) return seats.get(party.person) ?? null;
    if ("organization" in party && keys.has(party.organization)) return party.organization;
  }
  for (const party of parties) {
    if (!("person" in party)) continue;
    const role = model.people.get(party.person)?.roles.find((r) => r.organization && keys.has(r.organization));
    if (role?.organization) return role.organization;
  }
  return null;
}
