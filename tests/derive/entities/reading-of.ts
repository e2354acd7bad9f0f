import { findEntities } from "../../../src/derive/entities/index.ts";
import type { DeriveContext, Entities } from "../../../src/derive/types.ts";
import type { Article } from "../../../src/schema/index.ts";
import { readDocument } from "../../../src/text/document.ts";

/** An article of nothing but a body, for rules. */
export function contextOf(body: string, title: string | null = null): DeriveContext {
  const article: Article = {
    id: "article",
    file: "article.txt",
    title,
    date: "2022-01-10",
    publisher: null,
    authors: [],
    url: null,
    language: "en",
    rights: "full",
    sha256: "0".repeat(64),
    format: "text",
    body,
  };
  return { article, document: readDocument(body, "text") };
}

export const entitiesOf = (body: string, title: string | null = null): Entities => findEntities(contextOf(body, title));

export const namesOf = (body: string, title: string | null = null): string[] => entitiesOf(body, title).people.map((person) => person.name);

/** `name: role; role` of every person, in order. */
export const rolesOf = (body: string): string[] =>
  entitiesOf(body).people.map((person) => `${person.name}: ${person.roles.map((role) => role.title).join("; ")}`);

/** What pronouns and role phrases of the body were tied to: `she → ada-lindqvist`. */
export const referencesOf = (body: string): string[] =>
  entitiesOf(body)
    .mentions.filter((m) => m.type === "person" && m.form !== "name")
    .map((m) => `${body.slice(m.start, m.end)} → ${m.entity}`);
