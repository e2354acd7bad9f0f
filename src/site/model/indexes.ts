import type { Meeting, PublishedRecord, Statement } from "../../schema/index.ts";
import { compareMeetings, compareStatements } from "./order.ts";
import { withoutRepeats } from "./repeats.ts";

type Groups<T> = ReadonlyMap<string, readonly T[]>;

/** Statements by what they hang on, newest first; by article in the order of the text. */
export interface StatementIndex {
  readonly article: Groups<Statement>;
  readonly person: Groups<Statement>;
  /** What a person said: words that several sources print once. How much somebody says is counted by it. */
  readonly said: Groups<Statement>;
  readonly organization: Groups<Statement>;
  /** By the person whose words or stand the speaker passes on. */
  readonly relayed: Groups<Statement>;
  readonly meeting: Groups<Statement>;
  readonly topic: Groups<Statement>;
  readonly place: Groups<Statement>;
  readonly newest: readonly Statement[];
}

/** Meetings by what they hang on, oldest first. */
export interface MeetingIndex {
  readonly person: Groups<Meeting>;
  readonly organization: Groups<Meeting>;
  readonly place: Groups<Meeting>;
  readonly article: Groups<Meeting>;
  readonly byDate: readonly Meeting[];
}

export function indexStatements(record: PublishedRecord): StatementIndex {
  const dates = new Map(record.articles.map((a) => [a.id, a.date]));
  const newest = [...record.statements].sort((a, b) => compareStatements(a, b, dates));
  const inText = [...record.statements].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const person = groupBy(newest, (s) => s.speakers.flatMap((p) => ("person" in p ? [p.person] : [])));
  return {
    article: groupBy(inText, (s) => [s.article]),
    person,
    said: new Map([...person].map(([id, list]) => [id, withoutRepeats(list)])),
    organization: groupBy(newest, (s) => s.speakers.flatMap((p) => ("organization" in p ? [p.organization] : []))),
    relayed: groupBy(newest, (s) => s.relays.flatMap((p) => ("person" in p ? [p.person] : []))),
    meeting: groupBy(newest, (s) => (s.saidAt ? [s.saidAt, ...s.about] : s.about)),
    topic: groupBy(newest, (s) => s.topics),
    place: groupBy(newest, (s) => (s.place ? [s.place] : [])),
    newest,
  };
}

export function indexMeetings(record: PublishedRecord): MeetingIndex {
  const byDate = [...record.meetings].sort(compareMeetings);
  return {
    person: groupBy(byDate, (m) => m.participants.flatMap((p) => ("person" in p ? [p.person] : []))),
    organization: groupBy(byDate, (m) => m.participants.flatMap((p) => ("organization" in p ? [p.organization] : p.side ? [p.side] : []))),
    place: groupBy(byDate, (m) => (m.place ? [m.place] : [])),
    article: groupBy(byDate, (m) => m.evidence.map((e) => e.article)),
    byDate,
  };
}

/** Each item under each of its keys, once. */
export function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Groups<T> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
