import { ORGANIZATION, PERSON } from "../../signs.ts";
import type { NameInView, Party, SentenceView } from "../../types.ts";

const NAME = new RegExp(`[${PERSON}${ORGANIZATION}]`);

/** "Ⓟ’s | call", "her | visit": the owner takes part. */
export function ownerOf(view: SentenceView, from: number, start: number): readonly Party[] {
  const lead = view.skeleton.slice(from, start);
  const at = lead.search(NAME);
  if (at < 0 || from + at >= start) return ownerBefore(view, from, start);
  const name = view.names.get(from + at);
  const possessive = /^[’']s?\s/.test(lead.slice(at + 1)) || name?.mention.form === "pronoun";
  return name && possessive ? [party(view, from + at)] : [];
}

/** "The President and Vice President Ⓟ’s | meeting", where the owner stands before the words that were read. */
const OWNER = new RegExp(`^\\s?${PERSON}[’']s?\\s`);

function ownerBefore(view: SentenceView, from: number, start: number): readonly Party[] {
  const left = view.skeleton.slice(Math.max(0, from - 3), start);
  const match = OWNER.exec(left);
  return match ? [party(view, Math.max(0, from - 3) + left.search(PERSON))] : [];
}

export function party(view: SentenceView, at: number): Party {
  const name = view.names.get(at);
  if (!name) throw new Error("a sign stands for a name");
  return {
    entity: name.mention.entity,
    type: name.mention.type === "person" ? "person" : "organization",
    printed: "",
    side: null,
    span: { start: name.start, end: name.end },
    rule: "occasion-noun",
  };
}

const PAIR = new RegExp(`([${PERSON}${ORGANIZATION}])\\s?[-–/]\\s?([${PERSON}${ORGANIZATION}])(?:\\s|$)`);

const SINGLE = new RegExp(`([${ORGANIZATION}])\\s+(?:[\\w-]+\\s+){0,2}$`);

/** "a Ⓞ-Ⓞ | meeting", "the Ⓞ | summit", "the Ⓟ-Ⓟ | debate". */
export function compoundOf(view: SentenceView, from: number, head: number): readonly Party[] {
  const lead = view.skeleton.slice(Math.max(0, from - 4), head);
  const base = head - lead.length;
  const pair = PAIR.exec(lead);
  if (pair) return [party(view, base + pair.index), party(view, base + pair.index + pair[0].trimEnd().length - 1)];
  const single = SINGLE.exec(lead);
  const name = single && view.names.get(base + single.index);
  return single && name?.mention.form === "name" && !isSeat(view, name) ? [party(view, base + single.index)] : [];
}

/** "a White House | meeting", "an Oval Office | address": where it was, and nobody who was there. */
const SEATS =
  /\b(?:White House|Oval Office|Rose Garden|Kremlin|Downing Street|Capitol(?: Hill)?|Mar-a-Lago|Camp David|Blair House|Pentagon|State House|Palace|Chequers|Vatican|Bellevue|Matignon|\w+ Tower|\w+ Hall)$/;
const isSeat = (view: SentenceView, { start, end }: NameInView): boolean => SEATS.test(view.body.slice(start, end).replace(/\s+/g, " "));

const BOTH = new RegExp(`(${PERSON})\\s+(?:and|with)\\s+(?:(?:the|[A-Z][\\w’.-]*|${ORGANIZATION})\\s+)*(${PERSON})`);

/** "the commitment she and Ⓟ made during | their call": the two that "their" stands for. */
export function pairBefore(view: SentenceView, from: number): readonly Party[] {
  const before = view.skeleton.slice(Math.max(0, from - 140), from);
  const pair = BOTH.exec(before);
  if (!pair) return [];
  const base = from - before.length + pair.index;
  return [party(view, base), party(view, base + pair[0].length - 1)];
}
