import { COUNTRIES } from "../../lexicon/countries.ts";
import { US_STATES } from "../../lexicon/places.ts";
import { ROLE_CLASSES, TELLING_MODIFIERS } from "../../lexicon/role-classes.ts";
import type { Organization, Person } from "../../schema/index.ts";
import { roleKey, singularRole } from "./role-keys.ts";
import { foldName } from "./words.ts";

/** What a person's role is made of, for phrases that stand for the person. */
interface RoleWords {
  readonly own: ReadonlySet<string>;
  /** Own words, the organization's, and the adjectives of its state. */
  readonly all: ReadonlySet<string>;
}

export type RoleIndex = readonly (readonly RoleWords[])[];

const SMALL = new Set(["of", "the", "for", "to", "at", "on", "in", "and", "a", "an", "s", "s."]);
/** What a phrase may say of who holds an office now, and the office never does. */
const IDLE = new Set(["current", "presumptive", "sitting", "incumbent"]);
const ADJECTIVES: ReadonlyMap<string, readonly string[]> = new Map(COUNTRIES.map((c) => [c.name, c.demonyms.map(foldName)]));

/** Words of states, places and parties: "the Vermont senator" is the one senator whose state the text has not told. */
const REGIONS: ReadonlySet<string> = new Set([
  ...US_STATES.flatMap((state) => foldName(state.name).split(" ")),
  "republican",
  "democratic",
  "libertarian",
  "green",
  "labour",
  "labor",
  "conservative",
  "liberal",
  "socialist",
  "communist",
  "independent",
  "gop",
  "american",
  "u.s",
  "us",
]);

const wordsOf = (text: string): string[] =>
  foldName(text)
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word && !SMALL.has(word));
const bare = (word: string): string => {
  const stripped = word.replace(/^(?:then|ex|former)-/, "");
  return singularRole(stripped) ?? (stripped.includes("-") ? stripped : roleKey(stripped));
};

export function indexRoles(people: readonly Person[], organizations: readonly Organization[]): RoleIndex {
  const byId = new Map(organizations.map((o) => [o.id, o]));
  return people.map((person) =>
    person.roles.map((role) => {
      const own = wordsOf(role.title).map(bare);
      const organization = byId.get(role.organization ?? "");
      const adjectives = ADJECTIVES.get(organization?.name ?? "") ?? [];
      return {
        own: new Set(own),
        all: new Set([...own, ...wordsOf(organization?.name ?? ""), ...adjectives]),
      };
    }),
  );
}

/** How well a phrase ("the Russian leader") fits a person's roles: 3 the same words, 2 all its words, 1 by class of office; 0 not. */
export function fitOfPhrase(phrase: readonly string[], head: string, roles: readonly RoleWords[]): number {
  const wanted = phrase.map(bare).filter((word) => !SMALL.has(word) && !IDLE.has(word));
  const noun = bare(head);
  const row = ROLE_CLASSES.get(noun);
  return Math.max(0, ...roles.map((role) => fitOfRole(wanted, noun, row, role)));
}

function fitOfRole(wanted: readonly string[], noun: string, row: ReadonlySet<string> | undefined, role: RoleWords): number {
  const same = role.own.has(noun);
  if (!same && ![...(row ?? [])].some((word) => role.own.has(word))) return 0;
  if ([...TELLING_MODIFIERS].some((word) => role.own.has(word) !== wanted.includes(word) && !(word === "presidential" && row))) return 0;
  const strange = wanted.filter((word) => word !== noun && !role.all.has(word));
  if (strange.some((word) => !REGIONS.has(word)) || (strange.length > 0 && [...role.own].some((word) => REGIONS.has(word)))) return 0;
  if (strange.length > 0) return 0.5;
  if (!same) return 1;
  return role.own.size === new Set(wanted).size ? 3 : 2;
}
