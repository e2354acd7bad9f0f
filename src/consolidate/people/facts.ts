import { PASSING_ROLES } from "../../lexicon/role-classes.ts";
import type { ArticleRecord, Person } from "../../schema/index.ts";
import { fold } from "../fold.ts";
import { type Member, membersOf, type References } from "../group.ts";
import { type Gender, genderOf } from "./gender.ts";
import { type ParsedName, parseName } from "./name.ts";
import { type RoleKey, roleKeys } from "./roles.ts";
import { readSettings, type Setting } from "./setting.ts";

/** A person of one article, as identity is judged: name, roles, and who else the article names. */
export interface PersonFacts {
  readonly index: number;
  readonly member: Member<Person>;
  readonly name: ParsedName;
  /** As the given name or an honorific tells it; else null. */
  readonly gender: Gender | null;
  readonly roles: readonly RoleKey[];
  /** Family names of all people of the article: one set shared by all of them. */
  readonly company: ReadonlySet<string>;
  /** Their full names, without those whom a tenth of all articles names: to be named beside them says nothing. */
  readonly closeCompany: ReadonlySet<string>;
  /** What else the article names: one map shared by all of its people. */
  readonly setting: Setting;
  /** Lasting keys of the organizations that the article names, states among them. */
  readonly bodies: ReadonlySet<string>;
}

/** In a smaller folder everyone may be named everywhere for a good reason. */
const ENOUGH_TO_COUNT = 20;

/** `organization` gives the lasting key of an article's organization. */
export function readPersonFacts(articles: readonly ArticleRecord[], organization: References): PersonFacts[] {
  const names = articles.map((record) => record.people.map((person) => parseName(person.name)));
  const company = names.map((list) => new Set(list.map((name) => name.family)));
  const full = names.map((list) => new Set(list.map(fullNameKey).filter(Boolean)));
  const close = leaveOutFamous(full);
  const settings = readSettings(articles, full, organization);
  const bodies = articles.map(({ article, organizations }) => new Set(organizations.map(({ id }) => organization(article.id, id))));
  return membersOf(articles, "people").map((member, index) => {
    const name = bestName(member.local);
    const article = articles[member.at]?.article;
    return {
      index,
      member,
      name,
      gender: article ? genderOf(member.local, name, article) : null,
      roles: member.local.roles
        .flatMap((role) => roleKeys(role.title, role.organization && organization(member.article, role.organization)))
        .filter(({ words }) => words.some((word) => !PASSING_ROLES.has(word))),
      company: company[member.at] ?? new Set(),
      closeCompany: close[member.at] ?? new Set(),
      setting: settings[member.at] ?? new Map(),
      bodies: bodies[member.at] ?? new Set(),
    };
  });
}

function leaveOutFamous(company: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  if (company.length < ENOUGH_TO_COUNT) return company;
  const counts = new Map<string, number>();
  for (const names of company) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return company.map((names) => new Set([...names].filter((name) => (counts.get(name) ?? 0) * 10 < company.length)));
}

/** The name; where it is a surname alone and the article has a fuller form of it, that one. */
function bestName(person: Person): ParsedName {
  const name = parseName(person.name);
  if (name.given !== "") return name;
  const fuller = person.otherNames
    .map((other) => parseName(other.name))
    .filter((other) => other.given !== "" && other.family === name.family);
  return fuller.length === 1 ? (fuller[0] as ParsedName) : name;
}

/** Empty for a surname alone. */
export function fullNameKey(name: ParsedName): string {
  return name.given === "" ? "" : `${name.given} ${name.family}`;
}

/** All forms of a member's name, folded. */
export function formsOf(person: Person): string[] {
  return [person.name, ...person.otherNames.map((other) => other.name)].map(fold);
}
