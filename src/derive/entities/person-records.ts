import type { Person, Role } from "../../schema/index.ts";
import type { EntityMention } from "../types.ts";
import type { Bodies } from "./bodies.ts";
import { type Candidate, LIST_LINK } from "./candidates.ts";
import type { NameMention, PeopleFound } from "./people.ts";
import { type Reading, rangeOf } from "./reading.ts";
import type { RoleFound } from "./role-found.ts";
import { readRoles, sharedTitle } from "./roles.ts";
import { foldName, UNSEEN } from "./words.ts";

const NONE: ReadonlySet<number> = new Set();

export interface ReadMention extends NameMention {
  readonly reading: Reading;
}

/** People in the record's shape, with ids, other names, roles and mentions by name. */
export function toPeople(
  article: string,
  found: PeopleFound,
  mentions: readonly ReadMention[],
  ids: readonly string[],
  bodies: Bodies,
): readonly Person[] {
  const byPerson: ReadMention[][] = found.people.map(() => []);
  for (const mention of mentions) byPerson[mention.person]?.push(mention);
  const shared = sharedTitles(mentions);
  const starts = new Set(mentions.filter(({ reading }) => reading.in === "body").map(({ candidate }) => candidate.first));
  return found.people.map((person, index) => {
    const own = byPerson[index] ?? [];
    const forms = new Set(own.map(({ reading, candidate }) => printed(reading, candidate)));
    const roles = own.flatMap((m) =>
      [
        ...readRoles(m.reading.body, m.reading.words, m.reading.marks, m.candidate, m.reading.in === "body" ? starts : NONE).filter(
          // In a headline nothing tells an apposition from what goes on: "Lin, Tal Prompts Minister to Act".
          ({ rule }) => rule === "title-before" || m.reading.in === "body" || !m.candidate.headline,
        ),
        ...(shared.get(m.candidate) ?? []),
      ].map((role) => ({
        role,
        reading: m.reading,
      })),
    );
    return {
      id: ids[index] ?? "",
      formerIds: [],
      name: person.name,
      otherNames: [...forms]
        .filter((form) => form !== person.name && `${form}.` !== person.name)
        .map((name) => ({ name, articles: [article] })),
      roles: mergeRoles(article, roles, bodies),
      mentions: own.map(({ reading, candidate, rule }) => ({
        article,
        ...(reading.in === "body" ? {} : { in: reading.in }),
        ...nameRange(reading, candidate),
        rule,
      })),
    };
  });
}

const nameRange = (reading: Reading, { first, end }: Candidate): { start: number; end: number } => rangeOf(reading.words, first, end);

const printed = (reading: Reading, candidate: Candidate): string => {
  const { start, end } = nameRange(reading, candidate);
  return reading.body
    .slice(start, end)
    .replace(UNSEEN, "")
    .replace(/[\s_*]+/g, " ")
    .replace(/,(?= (?:Jr|Sr|I))/, "");
};

export function personMentions(mentions: readonly ReadMention[], ids: readonly string[]): readonly EntityMention[] {
  return mentions.map(({ reading, candidate, person, rule }) => {
    const { start, end } = nameRange(reading, candidate);
    return { start, end, in: reading.in, type: "person", entity: ids[person] ?? "", form: "name", rule };
  });
}

interface Shared {
  readonly role: RoleFound;
  readonly last: Candidate;
  readonly reading: Reading;
}

/** "Sens. Lin, Okafor and Tal": the title of the first goes to the others. */
function sharedTitles(mentions: readonly ReadMention[]): ReadonlyMap<Candidate, readonly RoleFound[]> {
  const shared = new Map<Candidate, readonly RoleFound[]>();
  let current = null as Shared | null;
  for (const { reading, candidate } of mentions) {
    const own = sharedTitle(reading.body, reading.words, candidate);
    if (own) current = { role: own, last: candidate, reading };
    else if (current && !candidate.title && current.reading === reading && isListed(reading, current.last, candidate)) {
      shared.set(candidate, [{ ...current.role, rule: "shared-title" }]);
      current = { ...current, last: candidate };
    } else current = null;
  }
  return shared;
}

const isListed = (reading: Reading, last: Candidate, next: Candidate): boolean => {
  const between = reading.body.slice(nameRange(reading, last).end, nameRange(reading, next).start);
  return between.length < 60 && LIST_LINK.test(between);
};

function mergeRoles(article: string, roles: readonly { role: RoleFound; reading: Reading }[], bodies: Bodies): Role[] {
  const merged = new Map<string, Role>();
  for (const { role, reading } of roles) {
    const key = foldName(role.title).replace(/\.$/, "");
    const evidence = {
      article,
      ...(reading.in === "body" ? {} : { in: reading.in }),
      start: role.start,
      end: role.end,
      field: "roles",
      rule: role.rule,
    };
    const organization = organizationOf(role, reading, bodies);
    const known = merged.get(key);
    merged.set(
      key,
      known
        ? { ...known, organization: known.organization ?? organization, evidence: [...known.evidence, evidence] }
        : { title: role.title, organization, articles: [article], evidence: [evidence] },
    );
  }
  return [...merged.values()];
}

/** The body a role belongs to: named in it, before it with a possessive, or behind the name ("President Lin of Erewhon"). */
function organizationOf({ first, endWord, behind }: RoleFound, reading: Reading, bodies: Bodies): string | null {
  const { marks, words } = reading;
  if (behind !== null) {
    const mark = marks[words[behind]?.key === "the" ? behind + 1 : behind];
    const id = mark ? bodies.organizationOf(mark) : null;
    if (id) return id;
  }
  let state: string | null = null;
  for (let i = Math.max(0, words[first - 1]?.possessive ? (marks[first - 1]?.first ?? first) : first); i < endWord; i++) {
    const mark = marks[i];
    if (!mark) continue;
    const id = bodies.organizationOf(mark);
    if (id && mark.listed?.type !== "country" && mark.listed?.type !== "demonym") return id;
    state ??= id;
  }
  return state;
}
