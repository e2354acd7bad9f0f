import { matchesOf } from "../../text/matches.ts";
import type { DeriveContext, Entities, EntityMention } from "../types.ts";

const PAIR = /(?<![\w.-])([A-Z][\w.’']{1,24})[-–]([A-Z][\w’']{1,24})(?![\w-])/g;

/** "a NATO-Russia meeting", "the Lund-Varga debate": both halves of a joined pair whose names the text has elsewhere. */
export function findPairs({ article }: DeriveContext, entities: Entities): readonly EntityMention[] {
  const pairs = matchesOf(article.body, PAIR);
  if (pairs.length === 0) return [];
  const forms = new Map<string, EntityMention>();
  for (const m of entities.mentions)
    if (m.in === "body" && m.form === "name" && m.type !== "place") forms.set(article.body.slice(m.start, m.end), m);
  const taken = new Set(entities.mentions.filter((m) => m.in === "body").map((m) => m.start));
  return pairs.flatMap((match) => {
    const [words, left = "", right = ""] = match;
    const [a, b] = [forms.get(left) ?? forms.get(left.replaceAll(".", "")), forms.get(right)];
    if (!a || !b || a.type !== b.type || taken.has(match.index)) return [];
    const at = match.index;
    const end = at + words.length;
    return [
      { ...a, start: at, end: at + left.length, rule: "pair" },
      { ...b, start: end - right.length, end, rule: "pair" },
    ];
  });
}
