import { COUNTRIES } from "../lexicon/countries.ts";
import type { Organization, Person, Role, Speaker } from "../schema/index.ts";

/** The mark of a speaker: initials over a country; a double border for a body; a dashed one for no speaker. */
export interface Tile {
  readonly letters: string;
  /** ISO 3166-1 code, null where the record ties the person to no state. */
  readonly country: string | null;
  readonly form: "person" | "body" | "none";
}

/** The record by id: the site's pages and its search draw the same tile. */
export interface Registers {
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly articles: ReadonlyMap<string, { readonly date: string }>;
}

const NONE: Tile = { letters: "?", country: null, form: "none" };

export function speakerTile(registers: Registers, speaker: Speaker | undefined): Tile {
  if (!speaker || "name" in speaker) return NONE;
  return "person" in speaker
    ? personTile(registers, registers.people.get(speaker.person))
    : organizationTile(registers, speaker.organization);
}

export function personTile(registers: Registers, person: Person | undefined): Tile {
  if (!person) return NONE;
  const state = registers.organizations.get(stateOf(registers, person) ?? "");
  return { letters: initials(person.name), country: state ? stateCode(state.name) : null, form: "person" };
}

/** A state by its code: by its letters Ukraine would be the United Kingdom, and Iran Iraq. */
export function organizationTile({ organizations }: Registers, id: string): Tile {
  const organization = organizations.get(id);
  const code = organization?.kind === "country" ? stateCode(organization.name) : null;
  return { letters: code ?? initials(organization?.name ?? id), country: null, form: "body" };
}

/**
 * The state that a person's newest role names. Where it names no body at all, that of a role which says the same and more:
 * "US deputy secretary of state" of a "Deputy Secretary of State".
 */
export function stateOf({ organizations, articles }: Registers, { roles }: Pick<Person, "roles">): string | null {
  const newest = newestRole(articles, roles);
  if (!newest) return null;
  const title = newest.title.toLowerCase();
  const isState = ({ organization }: Role) => organization !== null && organizations.get(organization)?.kind === "country";
  if (newest.organization !== null) return isState(newest) ? newest.organization : null;
  return roles.find((role) => isState(role) && role.title.toLowerCase().endsWith(` ${title}`))?.organization ?? null;
}

/** The role that the newest article gives; the first listed where articles are as old. Null where no source gives one. */
export function newestRole(articles: Registers["articles"], roles: readonly Role[]): Role | null {
  const dated = roles.map((role) => ({ role, date: roleDate(articles, role) }));
  return (
    dated.reduce<(typeof dated)[number] | null>((best, next) => (best === null || next.date > best.date ? next : best), null)?.role ?? null
  );
}

/** Date of the newest article that reports the role; "" where none does (a role from curation). */
export function roleDate(articles: Registers["articles"], role: Role): string {
  return role.articles.reduce((newest, id) => {
    const date = articles.get(id)?.date ?? "";
    return date > newest ? date : newest;
  }, "");
}

/** First letters of the first and the last word: "Wendy Sherman" → "WS"; of one word the first two: "NATO" → "NA". */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const first = words[0];
  if (!first) return "?";
  const last = words.at(-1);
  const letters = words.length === 1 || !last ? [...first].slice(0, 2) : [[...first][0] ?? "", [...last][0] ?? ""];
  return letters.join("").toUpperCase();
}

/** ISO 3166-1 code of a state by a name that it is known by; null for none. */
export function stateCode(name: string): string | null {
  return codes().get(name.toLowerCase()) ?? null;
}

let known: ReadonlyMap<string, string> | undefined;
function codes(): ReadonlyMap<string, string> {
  known ??= new Map(
    COUNTRIES.flatMap(({ name, code, otherNames }) =>
      code ? [name, ...otherNames].map((form) => [form.toLowerCase(), code] as const) : [],
    ),
  );
  return known;
}
