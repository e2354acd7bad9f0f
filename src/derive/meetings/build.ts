import { slugify } from "transliteration";
import type { Evidence, Meeting, Participant } from "../../schema/index.ts";
import { plain } from "../../text/plain.ts";
import type { DeriveContext, Entities } from "../types.ts";
import type { Occasion } from "./merge.ts";
import { composeTitle, shortName } from "./title.ts";
import type { OccasionMention, Party } from "./types.ts";

/** What the builder looks up by id, once for an article. */
export interface Register {
  readonly context: DeriveContext;
  readonly people: ReadonlyMap<string, Entities["people"][number]>;
  readonly organizations: ReadonlyMap<string, Entities["organizations"][number]>;
  readonly places: ReadonlyMap<string, Entities["places"][number]>;
}

export function readRegister(context: DeriveContext, entities: Entities): Register {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [item.id, item]));
  return { context, people: byId(entities.people), organizations: byId(entities.organizations), places: byId(entities.places) };
}

/** The record of an occasion, without its id. */
export function buildMeeting(register: Register, { mentions }: Occasion, guests: readonly Party[]): Meeting {
  const { article, document } = register.context;
  const dated = bestDate(mentions);
  const timed = mentions.find((m) => m.time) ?? null;
  const placed = mentions.find((m) => m.place) ?? null;
  const venue = mentions.find((m) => m.venue)?.venue ?? null;
  const status =
    mentions.find((m) => m.status === "cancelled" || m.status === "postponed") ?? dated ?? mentions.find((m) => m.founds) ?? mentions[0];
  const parties = uniteParties([...mentions.flatMap((m) => m.parties), ...guests]);
  const kind = kindOf(mentions);
  const date = dated?.date?.date ?? null;
  const meeting = {
    id: "m",
    formerIds: [],
    kind,
    status: status?.status ?? "unknown",
    asOf: article.date,
    start: date?.first ?? null,
    end: date?.last ?? null,
    dateMeans: date ? (date.last === null && date.first.length < 10 ? ("within" as const) : date.means) : null,
    time: timed?.time?.value ?? null,
    place: placed?.place?.entity ?? null,
    venue: venue && words(document.body, venue),
    participants: parties.map((party) => participant(register, party)),
    evidence: evidenceOf(register, mentions, guests),
    confidence: confidenceOf(mentions, parties),
    reviewed: null,
  };
  return { ...meeting, title: composeTitle(register, meeting, mentions.find((m) => m.name)?.name ?? null) };
}

const words = (body: string, span: { readonly start: number; readonly end: number }): string => plain(body, [span]);

/** The first founding mention's kind, unless a later one says it more exactly than "meeting". */
function kindOf(mentions: readonly OccasionMention[]): Meeting["kind"] {
  const founding = mentions.filter((m) => m.founds);
  const first = (founding[0] ?? mentions[0])?.kind ?? "other";
  if (first !== "meeting" && first !== "conference") return first;
  return founding.find((m) => m.kind !== "meeting" && m.kind !== "visit")?.kind ?? first;
}

/** The most exact date: a day before a week, a week before a month; the first of those. */
function bestDate(mentions: readonly OccasionMention[]): OccasionMention | undefined {
  const size = (m: OccasionMention): number => (m.date?.date.last ? 2 : 0) + (10 - (m.date?.date.first.length ?? 0));
  return mentions.filter((m) => m.date).sort((a, b) => size(a) - size(b) || a.trigger.start - b.trigger.start)[0];
}

/** One entry for a person or body, its side kept from whichever place told it; groups only where they are told first. */
function uniteParties(parties: readonly Party[]): readonly Party[] {
  const byKey = new Map<string, Party>();
  for (const party of parties) {
    const key = party.entity ? `${party.type}:${party.entity}` : `group:${party.span.start}`;
    const known = byKey.get(key);
    if (!known) byKey.set(key, party);
    else if (!known.side && party.side) byKey.set(key, { ...known, side: party.side });
  }
  return [...byKey.values()];
}

function participant(register: Register, party: Party): Participant {
  const printed = words(register.context.document.body, party.span) || null;
  const known = party.side && register.organizations.has(party.side) ? party.side : null;
  if (party.type === "group") return { name: printed ?? "a group", role: null, side: known, printed };
  if (party.type === "organization") return { organization: party.entity ?? "", role: null, side: null, printed };
  const role = register.people.get(party.entity ?? "")?.roles[0];
  return { person: party.entity ?? "", role: role?.title ?? null, side: known ?? role?.organization ?? null, printed };
}

function evidenceOf(register: Register, mentions: readonly OccasionMention[], guests: readonly Party[]): Evidence[] {
  const { article, document } = register.context;
  const spans: Evidence[] = [];
  const seen = new Set<string>();
  const add = (field: string, rule: string, range: { readonly start: number; readonly end: number } | null | undefined): void => {
    const key = range && `${field}:${range.start}`;
    if (!range || !key || seen.has(key) || range.end <= range.start) return;
    seen.add(key);
    spans.push({ article: article.id, start: range.start, end: range.end, field, rule });
  };
  for (const m of mentions) add("meeting", m.rule, document.sentences[m.sentence]);
  for (const m of mentions) {
    add("kind", m.rule, m.trigger);
    add("start", m.date ? `date:${m.date.rule}` : "", m.date);
    add("time", "time-in-clause", m.time?.span);
    add("place", "place-in-clause", m.place?.span);
    add("venue", "venue-in-clause", m.venue);
    add("status", "status-word", m.statusSpan);
    for (const p of m.parties) add("participants", p.rule, p.span);
  }
  for (const p of guests) add("participants", p.rule, p.span);
  return spans;
}

function confidenceOf(mentions: readonly OccasionMention[], parties: readonly Party[]): number {
  const named = parties.filter((p) => p.type !== "group").length;
  const score =
    0.5 +
    (mentions.some((m) => m.date) ? 0.15 : 0) +
    (named >= 2 ? 0.15 : 0) +
    (mentions.some((m) => m.place) ? 0.05 : 0) +
    (mentions.length > 1 ? 0.1 : 0);
  return Math.round(Math.min(0.95, score) * 100) / 100;
}

/** Gives each meeting its id: place or parties, kind and date, numbered where two come to the same. */
export function nameMeetings(register: Register, meetings: readonly Meeting[]): readonly Meeting[] {
  const taken = new Map<string, number>();
  return meetings.map((meeting) => {
    const place = meeting.place ? (register.places.get(meeting.place)?.name ?? meeting.place) : null;
    const stem =
      slugify([place ?? partyStem(register, meeting), meeting.kind, meeting.start].filter(Boolean).join(" "), { ignore: [] })
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 100)
        .replace(/-+$/, "") || "meeting";
    const count = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, count);
    return { ...meeting, id: count === 1 ? stem : `${stem}-${count}` };
  });
}

function partyStem(register: Register, meeting: Meeting): string {
  return meeting.participants
    .map((p) =>
      "person" in p
        ? shortName(register.people.get(p.person))
        : "organization" in p
          ? (register.organizations.get(p.organization)?.name ?? "")
          : "",
    )
    .filter(Boolean)
    .slice(0, 2)
    .join(" ");
}
