import type { ArticleRecord, Meeting, RegisteredMeeting } from "../../schema/index.ts";
import { compare, fold, slug } from "../fold.ts";
import { type Group, groupBy, type Member, membersOf, type References } from "../group.ts";
import { type Claimant, grantIds } from "../register.ts";
import { groupMeetings } from "./group.ts";

export interface EntityReferences {
  readonly person: References;
  readonly organization: References;
  readonly place: References;
}

/** The meetings of all articles with lasting ids of their own, of their parties and of their places. */
export function identifyMeetings(
  articles: readonly ArticleRecord[],
  references: EntityReferences,
  entries: readonly RegisteredMeeting[],
  reserved: readonly string[],
): { readonly groups: readonly Group<Meeting>[]; readonly entries: readonly RegisteredMeeting[] } {
  const members = membersOf(articles, "meetings").map((member) => ({ ...member, local: withLastingIds(member, references) }));
  const lists = groupMeetings(members).map((set) => set.flatMap((index) => members[index] ?? []));
  const claimants = lists.map((list): Claimant => {
    const first = list[0] as Member<Meeting>;
    return { names: [first.local.id], proposal: slug(first.local.id, "meeting"), name: first.local.id, article: first.article };
  });
  const firstWords = lists.map((list) => wordsOf(list[0] as Member<Meeting>));
  const positions = new Map(claimants.map((claimant, index) => [claimant, index]));
  const enter = (claimant: Claimant, id: string): RegisteredMeeting => ({
    id,
    name: claimant.name,
    article: claimant.article,
    formerIds: [],
    at: firstWords[positions.get(claimant) ?? 0] ?? null,
  });
  const { granted, entries: kept } = grantIds({ entries, reserved, holderOf: meetingHolder(lists), enter }, claimants);
  return { groups: lists.map((list, index) => ({ id: "", formerIds: [], ...granted[index], members: list })), entries: kept };
}

function withLastingIds({ article, local }: Member<Meeting>, { person, organization, place }: EntityReferences): Meeting {
  return {
    ...local,
    place: local.place && place(article, local.place),
    participants: local.participants.map((participant) => {
      const side = participant.side && organization(article, participant.side);
      if ("person" in participant) return { ...participant, side, person: person(article, participant.person) };
      if ("organization" in participant) return { ...participant, side, organization: organization(article, participant.organization) };
      return { ...participant, side };
    }),
  };
}

function wordsOf({ article, local }: Member<Meeting>): string | null {
  const span = local.evidence.find((e) => e.article === article && (e.in ?? "body") === "body");
  return span ? `${span.start}-${span.end}` : null;
}

/** Who holds an entry: the meeting whose evidence in the entry's article overlaps its first words, else the one of the same local id. */
function meetingHolder(lists: readonly (readonly Member<Meeting>[])[]): (entry: RegisteredMeeting) => number | undefined {
  const byArticle = new Map<string, { readonly member: Member<Meeting>; readonly index: number }[]>();
  lists.forEach((list, index) => {
    for (const member of list) byArticle.set(member.article, [...(byArticle.get(member.article) ?? []), { member, index }]);
  });
  return ({ article, name, at }) => {
    const candidates = byArticle.get(article ?? "") ?? [];
    const sameName = candidates.find(({ member }) => member.local.id === name);
    if (sameName || at === null) return sameName?.index;
    const [start = 0, end = 0] = at.split("-").map(Number);
    const overlapping = candidates.filter(({ member }) =>
      member.local.evidence.some((e) => e.article === article && e.start < end && start < e.end),
    );
    return overlapping.length === 1 ? overlapping[0]?.index : undefined;
  };
}

/** Weight of a status among reports of one day: what happened outweighs what was planned. */
const STATUS_WEIGHT: Readonly<Record<Meeting["status"], number>> = { held: 4, cancelled: 3, postponed: 2, planned: 1, unknown: 0 };

/** A group's reports as one meeting: the newest report of its status wins, the most exact date, and all evidence is kept. */
export function mergeMeetings(group: Group<Meeting>): Meeting {
  const newestFirst = group.members.map((member) => member.local).toSorted((a, b) => compare(b.asOf, a.asOf));
  const status = newestFirst.toSorted(
    (a, b) =>
      Number(b.status !== "unknown") - Number(a.status !== "unknown") ||
      compare(b.asOf, a.asOf) ||
      STATUS_WEIGHT[b.status] - STATUS_WEIGHT[a.status],
  )[0] as Meeting;
  const dated = newestFirst.toSorted((a, b) => exactness(b) - exactness(a))[0] as Meeting;
  const reports = group.members.map((member) => member.local);
  return {
    id: group.id,
    formerIds: [...group.formerIds],
    title: mostFrequent((group.named ?? group.members).map(({ local }) => local.title)) ?? status.title,
    kind: mostFrequent(reports.map((m) => m.kind)) ?? status.kind,
    status: status.status,
    asOf: status.asOf,
    start: dated.start,
    end: dated.end,
    dateMeans: dated.dateMeans,
    time: newestFirst.find((m) => m.time !== null)?.time ?? null,
    place: newestFirst.find((m) => m.place !== null)?.place ?? null,
    venue: newestFirst.find((m) => m.venue !== null)?.venue ?? null,
    participants: mergeParticipants(reports.flatMap((m) => m.participants)),
    evidence: reports.flatMap((m) => m.evidence),
    confidence: Math.max(...reports.map((m) => m.confidence)),
    reviewed: null,
  };
}

/** A day outweighs a range, a range a month, a month a year, and all of them nothing. */
function exactness({ start, dateMeans }: Meeting): number {
  return start === null ? 0 : start.length + (dateMeans === "on" ? 1 : 0);
}

/** The most frequent value, of equals the first. */
function mostFrequent<T extends string>(values: readonly T[]): T | null {
  const ranked = [...groupBy(values, (value) => value)].sort(([, a], [, b]) => b.length - a.length);
  return (ranked[0]?.[0] as T | undefined) ?? null;
}

type Participant = Meeting["participants"][number];

export function participantKey(participant: Participant): string {
  if ("person" in participant) return `person ${participant.person}`;
  if ("organization" in participant) return `organization ${participant.organization}`;
  return `name ${fold(participant.name)}`;
}

/** Each participant once; what one report leaves open another may say. */
export function mergeParticipants(participants: readonly Participant[]): Participant[] {
  return [...groupBy(participants, participantKey).values()].map((same) => ({
    ...(same[0] as Participant),
    role: same.find((p) => p.role !== null)?.role ?? null,
    side: same.find((p) => p.side !== null)?.side ?? null,
    printed: same.find((p) => p.printed !== null)?.printed ?? null,
  }));
}
