import type { Diagnostic, ReadoutRecord } from "../schema/index.ts";

type Pointer = readonly [from: string, kind: Kind, id: string];
type Kind = "person" | "organization" | "place" | "meeting" | "statement" | "topic" | "article";

/** Every id that a record uses is in it, and none stands for two. */
export function checkReferences(record: ReadoutRecord): Diagnostic[] {
  const known: Readonly<Record<Kind, ReadonlySet<string>>> = {
    person: idsOf(record.people),
    organization: idsOf(record.organizations),
    place: idsOf(record.places),
    meeting: idsOf(record.meetings),
    statement: idsOf(record.statements),
    topic: idsOf(record.topics),
    article: idsOf(record.articles),
  };
  const dangling = pointersOf(record)
    .filter(([, kind, id]) => !known[kind].has(id))
    .map(
      ([from, kind, id]): Diagnostic => ({
        severity: "error",
        code: "id-unknown",
        message: `\`${from}\` names the ${kind} \`${id}\`, which is not in the record`,
        hint: "Derive the records again; if it stays, this is an error of the program",
        id: from,
      }),
    );
  return [...checkTwice(record), ...dangling];
}

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map((item) => item.id));

function* parties(from: string, list: readonly object[]): Generator<Pointer> {
  for (const party of list) {
    if ("person" in party) yield [from, "person", party.person as string];
    if ("organization" in party) yield [from, "organization", party.organization as string];
    if ("side" in party && party.side) yield [from, "organization", party.side as string];
  }
}

function pointersOf(record: ReadoutRecord): Pointer[] {
  const all: Pointer[] = [];
  const point = (from: string, kind: Kind, ids: readonly (string | null)[]) => {
    for (const id of ids) if (id !== null) all.push([from, kind, id]);
  };
  for (const person of record.people) {
    point(
      person.id,
      "organization",
      person.roles.map((role) => role.organization),
    );
    point(
      person.id,
      "article",
      [...person.otherNames, ...person.roles].flatMap((item) => item.articles),
    );
  }
  for (const meeting of record.meetings) {
    point(meeting.id, "place", [meeting.place]);
    all.push(...parties(meeting.id, meeting.participants));
  }
  for (const s of record.statements) {
    all.push(...parties(s.id, [...s.speakers, ...s.relays, ...s.audience]));
    point(s.id, "place", [s.place]);
    point(s.id, "meeting", [s.saidAt, ...s.about]);
    point(s.id, "statement", [s.partOf, ...s.sameAs]);
    point(s.id, "topic", s.topics);
    point(s.id, "article", [s.article]);
  }
  return all;
}

/** Two things of one kind with one id would write one page. */
function checkTwice(record: ReadoutRecord): Diagnostic[] {
  const lists: readonly (readonly [string, readonly { readonly id: string }[], string])[] = [
    ["article", record.articles, "Rename one of the two files"],
    ["topic", record.topics, "Give one of the two an `id` of its own in briefing.yaml"],
    ["person", record.people, "Give one of the two another id in curation.yaml"],
    ["organization", record.organizations, "Give one of the two another id in curation.yaml"],
    ["place", record.places, "Give one of the two another id in curation.yaml"],
    ["meeting", record.meetings, "Give one of the two another id in curation.yaml"],
    ["statement", record.statements, "Derive the records again; if it stays, this is an error of the program"],
  ];
  return lists.flatMap(([kind, list, hint]) => {
    const seen = new Set<string>();
    return list
      .filter(({ id }) => seen.size === seen.add(id).size)
      .map(
        ({ id }): Diagnostic => ({
          severity: "error",
          code: "id-twice",
          message: `Two of the ${PLURAL[kind] ?? kind} have the id \`${id}\``,
          hint,
          ...(kind === "topic" ? { place: { file: "briefing.yaml", line: 1, column: 1 } } : {}),
          id,
        }),
      );
  });
}

const PLURAL: Readonly<Record<string, string>> = {
  article: "articles",
  topic: "topics",
  person: "people",
  organization: "organizations",
  place: "places",
  meeting: "meetings",
  statement: "statements",
};
