import type { Person, ReadoutRecord, Statement } from "../../schema/index.ts";
import type { Range } from "../../text/types.ts";
import { fold } from "../fold.ts";
import { groupBy } from "../group.ts";
import { type Phrase, type PhraseFinder, phraseFinder, readPhrase } from "./phrases.ts";

/** Says what words of an article must not leave the folder, and of things that several articles speak of. */
export interface Forbidden {
  /** Where they stand in a text of this article; null for a text of no article. */
  readonly find: (text: string, article: string | null) => readonly Range[];
  readonly isIn: (text: string, articles: readonly string[]) => boolean;
  /** Whether a text holds any form of a withheld name, whoever else bears it: for what is known to mean the withheld person. */
  readonly isNamedIn: (text: string) => boolean;
  /** Where an article's body speaks of a withheld person, by whatever words. */
  readonly mentions: (article: string) => readonly Range[];
}

/** Words of a withheld statement that are sought elsewhere too: fewer are said by anyone. */
const TELLING_WORDS = 4;

/**
 * Reads what is forbidden: forms of withheld names that are nobody else's everywhere; forms that another bears too ("Holm"
 * of Ada and Ben Holm) in the articles that mean the withheld one alone; the words of withheld statements.
 */
export function readForbidden(record: ReadoutRecord, people: readonly Person[], statements: readonly Statement[]): Forbidden {
  const own = new Set(people.map(({ id }) => id));
  const shared = sharedForms(record, own);
  const everywhere = people.flatMap((person) => formsOf(person).filter((form) => !shared.has(fold(form)))).map(toPhrase);
  const common = phraseFinder([...everywhere, ...statements.flatMap(phraseOf)]);
  const anyForm = phraseFinder(people.flatMap(formsOf).map(toPhrase));
  const local = localPhrases(record, people, shared);
  const finders = new Map([...local].map(([article, phrases]) => [article, phraseFinder(phrases)]));
  const mentions = groupBy(
    people.flatMap((person) => person.mentions).filter((span) => (span.in ?? "body") === "body"),
    (span) => span.article,
  );
  const find = (text: string, article: string | null) => [...common(text), ...(finderOf(finders, article)?.(text) ?? [])];
  return {
    find,
    isIn: (text, articles) => common(text).length > 0 || articles.some((article) => (finders.get(article)?.(text).length ?? 0) > 0),
    isNamedIn: (text) => anyForm(text).length > 0,
    mentions: (article) => mentions.get(article) ?? [],
  };
}

const finderOf = (finders: ReadonlyMap<string, PhraseFinder>, article: string | null) =>
  article === null ? undefined : finders.get(article);

function formsOf(person: Person): string[] {
  const forms = [person.name, ...person.otherNames.map((form) => form.name), surnameOf(person)];
  return [...new Set(forms)].filter((form) => fold(form).length > 1);
}

const surnameOf = ({ name }: Person) => fold(name).split(" ").at(-1) ?? "";
const toPhrase = (form: string): Phrase => readPhrase(form, true);

/**
 * Forms that somebody or something else is known by as well. Who is known by one word alone is nobody else for sure: it may
 * well be the withheld person in an article that prints no first name.
 */
function sharedForms({ people, organizations, places }: ReadoutRecord, own: ReadonlySet<string>): Set<string> {
  const others = people.filter((person) => !own.has(person.id) && fold(person.name).includes(" "));
  const named = [...others, ...organizations, ...places].flatMap((other) => [other.name, ...other.otherNames.map((form) => form.name)]);
  return new Set([...named.map(fold), ...others.map(surnameOf)]);
}

/** Shared forms, by the articles that mention the withheld person and nobody else who bears them. */
function localPhrases(record: ReadoutRecord, people: readonly Person[], shared: ReadonlySet<string>): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  const own = new Set(people.map(({ id }) => id));
  const bearers = new Map<string, Set<string>>();
  for (const other of [...record.people.filter(({ id }) => !own.has(id)), ...record.organizations, ...record.places])
    for (const { article } of other.mentions)
      for (const form of "roles" in other ? formsOf(other) : [other.name, ...other.otherNames.map(({ name }) => name)])
        bearers.set(article, (bearers.get(article) ?? new Set()).add(fold(form)));
  for (const person of people)
    for (const article of new Set(person.mentions.map((mention) => mention.article))) {
      const forms = formsOf(person).filter((form) => shared.has(fold(form)) && !bearers.get(article)?.has(fold(form)));
      found.set(article, [...(found.get(article) ?? []), ...forms.map(toPhrase)]);
    }
  return found;
}

function phraseOf(statement: Statement): Phrase[] {
  const phrase = readPhrase(statement.text, false);
  return phrase.words.length >= TELLING_WORDS ? [phrase] : [];
}
