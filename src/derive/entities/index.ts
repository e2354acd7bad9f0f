import { readDocument } from "../../text/document.ts";
import type { DeriveContext, Entities } from "../types.ts";
import { findBodies } from "./bodies.ts";
import { idGiver } from "./ids.ts";
import { groupPeople } from "./people.ts";
import { personMentions, type ReadMention, toPeople } from "./person-records.ts";
import { type Reading, readText } from "./reading.ts";
import { findReferences } from "./references.ts";
import { indexRoles } from "./role-referents.ts";

/** Finds the people, organizations and places of an article, and what in the text refers to each. */
export function findEntities({ article, document }: DeriveContext): Entities {
  const body = readText(document, "body");
  const title = article.title ? readText(readDocument(article.title, "text"), "title") : null;
  const found = groupPeople(body.body, body.words, body.candidates);
  const newId = idGiver();
  const ids = found.people.map((person) => newId(person.name));
  const named: readonly ReadMention[] = found.mentions.map((mention) => ({ ...mention, reading: body }));
  const readings = title ? [body, title] : [body];
  const bodies = findBodies(article.id, readings, insideNames(named));
  const people = toPeople(article.id, found, named, ids, bodies);
  const referents = { ids, genders: found.people.map((person) => person.gender), roles: indexRoles(people, bodies.organizations) };
  const references = findReferences(body, found.mentions, referents);
  const mentions = [...personMentions(named, ids), ...references, ...bodies.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return { people, organizations: bodies.organizations, places: bodies.places, mentions };
}

function insideNames(mentions: readonly ReadMention[]): (reading: Reading, mark: { first: number; end: number }) => boolean {
  const words = new Set(
    mentions.flatMap(({ candidate }) => Array.from({ length: candidate.end - candidate.first }, (_, i) => candidate.first + i)),
  );
  return (reading, mark) => reading.in === "body" && words.has(mark.first);
}
