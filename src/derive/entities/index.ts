import { readDocument } from "../../text/document.ts";
import type { DeriveContext, Entities } from "../types.ts";
import { findBodies } from "./bodies.ts";
import { idGiver } from "./ids.ts";
import { groupPeople } from "./people.ts";
import { personMentions, type ReadMention, toPeople } from "./person-records.ts";
import { type Reading, readText } from "./reading.ts";
import { findReferences } from "./references.ts";
import { indexRoles } from "./role-referents.ts";
import { completeNames, matchTitle } from "./title-names.ts";

/** Finds the people, organizations and places of an article, and what in the text refers to each. */
export function findEntities({ article, document }: DeriveContext): Entities {
  const body = readText(document, "body");
  const title = article.title ? readText(readDocument(article.title, "text"), "title") : null;
  const grouped = groupPeople(body.body, body.words, body.candidates);
  const titled = title ? matchTitle(title, grouped) : [];
  const found = completeNames(grouped, titled);
  const newId = idGiver();
  const ids = found.people.map((person) => newId(person.name));
  const named: readonly ReadMention[] = [...found.mentions.map((mention) => ({ ...mention, reading: body })), ...titled];
  const readings = title ? [body, title] : [body];
  const bodies = findBodies(article.id, readings, insideNames(named));
  const people = toPeople(article.id, found, named, ids, bodies);
  const referents = { ids, genders: found.people.map((person) => person.gender), roles: indexRoles(people, bodies.organizations) };
  const references = findReferences(body, found.mentions, referents);
  const mentions = [...personMentions(named, ids), ...references, ...bodies.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return { people, organizations: bodies.organizations, places: bodies.places, mentions };
}

/** "Denzel Washington" is no mention of the city. */
function insideNames(mentions: readonly ReadMention[]): (reading: Reading, mark: { readonly first: number }) => boolean {
  const inside = new Map<Reading, Set<number>>();
  for (const { reading, candidate } of mentions) {
    const words = inside.get(reading) ?? new Set<number>();
    for (let i = candidate.first; i < candidate.end; i++) words.add(i);
    inside.set(reading, words);
  }
  return (reading, mark) => inside.get(reading)?.has(mark.first) ?? false;
}
