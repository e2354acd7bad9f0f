import type { Meeting } from "../../schema/index.ts";
import type { Member } from "../group.ts";
import { createUnion } from "../union.ts";
import { type MeetingFacts, readMeetingFacts } from "./facts.ts";

/** A meeting as several articles know it by now. */
interface Known {
  readonly facts: readonly MeetingFacts[];
}

/** A meeting "this month" may be any of its days; beyond that nothing is compared. */
const LONGEST_RANGE_DAYS = 31;

/**
 * Which meetings of several articles are one: same class of kind, same day, place and parties not at odds. One that is
 * dated by a range ("next week's talks in Geneva") joins the only meeting inside the range that fits in place and parties.
 */
export function groupMeetings(members: readonly Member<Meeting>[]): number[][] {
  const union = createUnion(members.length);
  const facts = members.flatMap((member, index) => readMeetingFacts(member, index) ?? []);
  const hosts = findHosts(facts);
  const byDay = new Map<string, Known[]>();
  const richestFirst = facts.toSorted((a, b) => b.parties.size - a.parties.size || a.index - b.index);
  for (const meeting of richestFirst.filter((m) => m.first === m.last)) settle(meeting, [meeting.first], byDay, hosts, union.join);
  for (const meeting of richestFirst.filter((m) => m.first !== m.last)) settle(meeting, daysOf(meeting), byDay, hosts, union.join);
  return union.sets();
}

/** Puts a meeting to the only known one that it fits, or makes it known by itself. */
function settle(
  meeting: MeetingFacts,
  days: readonly string[],
  byDay: Map<string, Known[]>,
  hosts: ReadonlySet<string>,
  join: (a: number, b: number) => void,
): void {
  const candidates = new Set(days.flatMap((day) => byDay.get(`${meeting.kind} ${day}`) ?? []));
  const fitting = [...candidates].filter((known) => known.facts.every((other) => fits(meeting, other, hosts)));
  const [only] = fitting;
  const known: Known = only && fitting.length === 1 ? { facts: [...only.facts, meeting] } : { facts: [meeting] };
  if (only && fitting.length === 1) join(only.facts[0]?.index ?? 0, meeting.index);
  const key = only && fitting.length === 1 ? (only.facts[0] as MeetingFacts).first : meeting.first;
  const list = (byDay.get(`${meeting.kind} ${key}`) ?? []).filter((other) => other !== only || fitting.length !== 1);
  byDay.set(`${meeting.kind} ${key}`, [...list, known]);
}

function fits(a: MeetingFacts, b: MeetingFacts, hosts: ReadonlySet<string>): boolean {
  const [one, other] = [a.member.local, b.member.local];
  if (a.member.at === b.member.at) return false;
  if (one.place !== null && other.place !== null && one.place !== other.place) return false;
  if (one.time !== null && other.time !== null && one.time !== other.time) return false;
  return partiesFit(a, b, one.place !== null && one.place === other.place, hosts);
}

/**
 * All of the fewer parties are among the others: three of them, or one where the place is the same, or a guest ("Kishida
 * was to visit"). Or two people or sides are shared. That the President takes part in both is not enough: he has two calls
 * on one day, and in one place meets students and then a president.
 */
function partiesFit(a: MeetingFacts, b: MeetingFacts, samePlace: boolean, hosts: ReadonlySet<string>): boolean {
  const [fewer, more] = a.parties.size <= b.parties.size ? [a, b] : [b, a];
  const [few, many] = [fewer.parties, more.parties];
  const shared = [...few].filter((party) => many.has(party));
  if (isPairOfMany(a, b) || isPairOfMany(b, a)) return false;
  if (shared.filter((party) => party.startsWith("side ")).length >= 2) return true;
  if (countPeople(shared) >= 2) return true;
  if (shared.length !== few.size) return false;
  const enough = samePlace ? (fewer.hasGroups ? 2 : 1) : 3;
  return shared.length >= enough || (!fewer.hasGroups && shared.some((party) => party.startsWith("person ") && !hosts.has(party)));
}

/** So many named parties beside the two make it a meeting of many. */
const MANY_BESIDE = 2;

/**
 * "Varden called Governor Holm", and that day five governors with Holm among them: who meets many together may meet one of them
 * alone as well.
 */
const isPairOfMany = (pair: MeetingFacts, many: MeetingFacts): boolean =>
  !pair.hasGroups && countPeople(pair.parties) === 2 && countPeople(many.parties) >= 2 + MANY_BESIDE;

const countPeople = (parties: Iterable<string>): number => [...parties].filter((party) => party.startsWith("person ")).length;

/** Who takes part in so many meetings and in so large a part of all that taking part tells nothing. */
function findHosts(facts: readonly MeetingFacts[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { parties } of facts) for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 3 && count * 20 > facts.length).map(([party]) => party));
}

function daysOf(meeting: MeetingFacts): string[] {
  const days: string[] = [];
  let time = Date.parse(`${meeting.first}T00:00:00Z`);
  const end = Date.parse(`${meeting.last}T00:00:00Z`);
  for (; time <= end && days.length < LONGEST_RANGE_DAYS; time += 86_400_000) days.push(new Date(time).toISOString().slice(0, 10));
  return time <= end ? [meeting.first] : days;
}
