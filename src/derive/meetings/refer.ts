import type { Range } from "../../text/types.ts";
import type { DeriveContext, Entities, EntityMention } from "../types.ts";

/** Posts that stand for their holder after a "the", and pronouns of a person. */
const REFERENCES =
  /\b(?:[Tt]he\s+((?:[Vv]ice\s+|[Ff]irst\s+|[Ff]ormer\s+|[Dd]eputy\s+)*(?:[Pp]resident|[Pp]rime\s+[Mm]inister|[Cc]hancellor|[Ss]ecretary(?:\s+of\s+[Ss]tate|[-\s][Gg]eneral)?|[Ff]oreign\s+[Mm]inister|[Dd]efen[sc]e\s+[Mm]inister|[Nn]ational\s+[Ss]ecurity\s+Advis[eo]r|[Ll]ady|[Ss]enator|[Gg]overnor|[Mm]ayor|[Cc]ongress(?:man|woman)|[Aa]mbassador|[Ss]peaker|[Kk]ing|[Qq]ueen|[Pp]ope|[Pp]remier|[Cc]hairman))(?!\s+(?:of|elect|[A-Z])|[-’']\s?[a-z]*elect)|(?<![A-Za-z])([Hh]e|[Ss]he|[Hh]is|[Hh]er|him))(?![\w-])/g;
/** A pronoun that is an object is nobody of its own clause. */
const OBJECT = /\b(?:with|to|by|met|called|welcomed|told|hosted|visit|for)\s+$/;

/**
 * The people that posts and pronouns of the text stand for, where one person alone fits: "the President" the first named
 * of that post, "he" the only person so far in its sentence, else the one that the sentence before began with.
 * Places that the entities already hold are left alone.
 */
export function findReferences({ document, article }: DeriveContext, entities: Entities): readonly EntityMention[] {
  const named = entities.mentions
    .filter((m) => m.in === "body" && m.type === "person" && m.form === "name")
    .sort((a, b) => a.start - b.start);
  const held = new Set(entities.mentions.filter((m) => m.in === "body" && m.form !== "name").map((m) => m.start));
  const roles = new Map(entities.people.map((p) => [p.id, p.roles.map((r) => r.title.toLowerCase())]));
  const found: EntityMention[] = [];
  let sentence = 0;
  for (const match of article.body.matchAll(REFERENCES)) {
    const range = { start: match.index, end: match.index + match[0].length };
    while (sentence < document.sentences.length - 1 && (document.sentences[sentence]?.end ?? 0) <= range.start) sentence++;
    if (held.has(range.start)) continue;
    const entity = match[1]
      ? holderOf(match[1], named, range.start, roles)
      : antecedent(
          named,
          found,
          document.sentences.slice(Math.max(0, sentence - 1), sentence + 1),
          range.start,
          OBJECT.test(article.body.slice(Math.max(0, range.start - 12), range.start)) && /^(?:her|him)$/.test(match[0]),
        );
    if (entity)
      found.push({
        ...range,
        in: "body",
        type: "person",
        entity,
        form: match[1] ? "role" : "pronoun",
        rule: match[1] ? "post" : "pronoun",
      });
  }
  return found;
}

function holderOf(
  post: string,
  named: readonly EntityMention[],
  before: number,
  roles: ReadonlyMap<string, readonly string[]>,
): string | null {
  const words = post
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^former /, "");
  for (const mention of named) {
    if (mention.start > before) return null;
    const titles = roles.get(mention.entity) ?? [];
    if (
      titles.some((title) => title === words || (title.endsWith(` ${words}`) && !(words === "president" && /vice president$/.test(title))))
    )
      return mention.entity;
  }
  return null;
}

/** The person of a pronoun: the only one before it in its sentence, else the first of the sentence before. */
function antecedent(
  named: readonly EntityMention[],
  references: readonly EntityMention[],
  sentences: readonly Range[],
  at: number,
  object: boolean,
): string | null {
  const own = sentences.at(-1);
  if (!own) return null;
  const inside = [...between(named, own.start, at), ...references.slice(-6).filter((r) => r.start >= own.start && r.start < at)];
  const people = new Set(inside.map((m) => m.entity));
  if (object) {
    const previous = sentences.length > 1 ? sentences[0] : undefined;
    const others = new Set(previous ? between(named, previous.start, previous.end).map((m) => m.entity) : []);
    for (const id of people) others.delete(id);
    return others.size === 1 ? ([...others][0] ?? null) : null;
  }
  if (people.size === 1) return inside[0]?.entity ?? null;
  if (people.size > 1 || sentences.length < 2) return null;
  const previous = sentences[0];
  if (!previous) return null;
  const before = [
    ...between(named, previous.start, previous.end),
    ...references.slice(-8).filter((r) => r.start >= previous.start && r.start < previous.end),
  ];
  return before.sort((a, b) => a.start - b.start)[0]?.entity ?? null;
}

/** Mentions that start in a range, found by halving: `named` is sorted. */
function between(named: readonly EntityMention[], from: number, to: number): readonly EntityMention[] {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: EntityMention[] = [];
  for (let i = low; i < named.length && (named[i]?.start ?? to) < to && found.length < 12; i++) found.push(named[i] as EntityMention);
  return found;
}

/** "a NATO-Russia meeting", "the Lund-Varga debate": both halves of a joined pair whose names the text has elsewhere. */
export function findPairs({ article }: DeriveContext, entities: Entities): readonly EntityMention[] {
  const forms = new Map<string, EntityMention>();
  for (const m of entities.mentions)
    if (m.in === "body" && m.form === "name" && m.type !== "place") forms.set(article.body.slice(m.start, m.end), m);
  const taken = new Set(entities.mentions.filter((m) => m.in === "body").map((m) => m.start));
  return [...article.body.matchAll(/(?<![\w.-])([A-Z][\w.’']{1,24})[-–]([A-Z][\w’']{1,24})(?![\w-])/g)].flatMap((match) => {
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
