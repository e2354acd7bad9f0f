import type { Person } from "../../schema/index.ts";
import type { DeriveContext, EntityMention } from "../types.ts";
import { theOneWithOffice } from "./label-match.ts";
import { foldName } from "./label-name.ts";
import type { Register } from "./label-register.ts";
import { readTitleNames, type TitleName } from "./title-names.ts";

const RULE = "title-office";

/**
 * Admits the people whom the title of a transcript or statement names with their office: “Remarks by President Hale”
 * is often the only place where the speaker's name stands. A fuller name than the text's becomes the person's name.
 */
export function admitTitle(context: DeriveContext, register: Register, found: readonly EntityMention[]): EntityMention[] {
  const known = found.filter((mention) => mention.in === "title" && mention.type === "person");
  const claimed = new Set<string>();
  return readTitleNames(context.article.title ?? "").flatMap((name) => {
    if (known.some((mention) => mention.start < name.end && name.start < mention.end)) return [];
    const read = knownWords(register, name);
    const entity = personOf(context, register, read, claimed);
    if (entity) claimed.add(entity);
    return entity ? [{ in: "title", start: read.start, end: read.end, type: "person", entity, form: "name", rule: RULE }] : [];
  });
}

/** In “President Hale Opens …” only “Hale” is a name if the text has nobody of the longer one. */
function knownWords(register: Register, name: TitleName): TitleName {
  for (let length = name.words.length; length > 0; length--) {
    const words = name.words.slice(0, length);
    const known = length === name.words.length ? register.named : register.ending;
    if (known(words.map((word) => word.text)).length > 0) return { ...name, words, end: words.at(-1)?.end ?? name.end };
  }
  return name;
}

/** `claimed`: “President Hale and First Lady Lea Hale” are two, though the text says only “Hale”. */
function personOf(context: DeriveContext, register: Register, name: TitleName, claimed: ReadonlySet<string>): string | null {
  const words = name.words.map((word) => word.text);
  const people = register.named(words);
  if (people.length > 1) {
    const exact = people.filter((person) => foldName(person.name).join(" ") === foldName(words.join(" ")).join(" "));
    const one = exact.length === 1 ? (exact[0]?.id ?? null) : null;
    return theOneWithOffice(context, register, people, { office: name.office, name: words }) ?? one;
  }
  const [person] =
    people.length === 1 ? people : register.ending(words.slice(-1)).filter((one) => hasSurnameOnly(one) && !claimed.has(one.id));
  if (!person) return newPerson(context, register, name);
  const fuller = foldName(words.join(" ")).length > foldName(person.name).length;
  const roles = person.roles.length > 0 ? person.roles : rolesOf(context, name);
  if (fuller || roles !== person.roles) register.replace({ ...person, ...(fuller ? renamed(context, person, words) : {}), roles });
  return person.id;
}

const hasSurnameOnly = (person: Person) =>
  [person.name, ...person.otherNames.map((other) => other.name)].every((form) => foldName(form).length === 1);

function renamed({ article }: DeriveContext, person: Person, words: readonly string[]): Pick<Person, "name" | "otherNames"> {
  return { name: words.join(" "), otherNames: [{ name: person.name, articles: [article.id] }, ...person.otherNames] };
}

function newPerson(context: DeriveContext, register: Register, name: TitleName): string | null {
  const full = name.words.map((word) => word.text).join(" ");
  const slug = foldName(full).join("-");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return null;
  const id = register.freeId(slug);
  register.add({ id, formerIds: [], name: full, otherNames: [], roles: rolesOf(context, name), mentions: [] });
  return id;
}

function rolesOf({ article }: DeriveContext, { office, start, end }: TitleName): Person["roles"] {
  if (office.length === 0) return [];
  const evidence = { article: article.id, in: "title" as const, start, end, field: "roles", rule: RULE };
  return [{ title: office.join(" "), organization: null, articles: [article.id], evidence: [evidence] }];
}
