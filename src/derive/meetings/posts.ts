import { matchesOf } from "../../text/matches.ts";
import type { DeriveContext, Entities, EntityMention } from "../types.ts";

/** A post by itself, with its article or joined to another post: "The President", "the President and Vice President". */
const POST =
  /\b(?:[Tt]he\s+|(?<=\b(?:[Tt]he\s+)(?:Vice\s+)?President\s+and\s+))(Vice\s+President|President|Prime\s+Minister|Chancellor|Governor|Mayor|Secretary-General|First\s+Lady|King|Queen)(?![\w’']|-\w|\s+(?:of\b|for\b|[A-Z]))/g;

/**
 * "The President met with his team", in a text that names its President only further on: the post is the one whom the
 * text calls by it, where it calls nobody else so, of whatever country.
 */
export function findPosts({ article }: DeriveContext, entities: Entities): readonly EntityMention[] {
  const holders = new Map<string, string | null>();
  for (const person of entities.people)
    for (const { title } of person.roles) {
      const post = title.replace(/^(?:former|ex-|then-)\s?/, "").toLowerCase();
      holders.set(post, holders.has(post) && holders.get(post) !== person.id ? null : person.id);
      const last = post.split(" ").slice(-1)[0] ?? "";
      if (last !== post && !post.startsWith("vice "))
        holders.set(last, holders.has(last) && holders.get(last) !== person.id ? null : person.id);
    }
  if (holders.size === 0) return [];
  const posts = matchesOf(article.body, POST);
  if (posts.length === 0) return [];
  const taken = new Set(entities.mentions.filter((m) => m.in === "body").flatMap((m) => [m.start, m.end]));
  return posts.flatMap(({ index, 0: words, 1: post = "" }) => {
    const entity = holders.get(post.toLowerCase().replace(/\s+/g, " "));
    const [start, end] = [index, index + words.length];
    if (!entity || taken.has(start) || taken.has(end) || taken.has(end - post.length)) return [];
    return [{ in: "body", type: "person", entity, form: "role", rule: "holder-of-post", start, end } as const];
  });
}
