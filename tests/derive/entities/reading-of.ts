import { findEntities } from "../../../src/derive/entities/index.ts";
import type { DeriveContext, Entities } from "../../../src/derive/types.ts";
import { readDocument } from "../../../src/text/document.ts";
import { bareArticle } from "../../support/bare.ts";

/** An article of nothing but a body, for rules. */
export function contextOf(body: string, title: string | null = null): DeriveContext {
  const article = bareArticle(body, { title, date: "2022-01-10" });
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
