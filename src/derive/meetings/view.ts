import type { Organization } from "../../schema/index.ts";
import type { DateMention } from "../../text/dates/types.ts";
import { type Held, heldIn } from "../../text/gate/held.ts";
import type { Range, Sentence, TextDocument, Token } from "../../text/types.ts";
import type { DeriveContext, Entities, EntityMention } from "../types.ts";
import { type Folded, fold } from "./fold.ts";
import type { Offsets } from "./offsets.ts";
import { ALL_SIGNS, DATE, MEDIUM, ORGANIZATION, SIGNS, type Sign } from "./signs.ts";
import type { NameInView, SentenceView } from "./types.ts";

/** Skeletons longer than this are no sentences; rules read their beginning. */
const LONGEST = 2500;
const bitOf = (sign: string): number => 1 << ALL_SIGNS.indexOf(sign);
const DATED = bitOf(DATE);
const OF_MEDIUM = bitOf(MEDIUM);

/** Whether the skeleton of a sentence holds a sign, told without folding it. */
export const hasSign = ({ signs }: SentenceView, sign: string): boolean => (signs & bitOf(sign)) !== 0;

/** What a sentence is folded from. */
interface Parts {
  readonly signs: readonly Sign[];
  readonly quotations: readonly Range[];
  readonly kinds: ReadonlyMap<string, Organization["kind"]>;
}

/** A sentence that is folded when something asks for its skeleton: the gates of the rules let most go by. */
class LazyView implements SentenceView {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly paragraph: number;
  readonly body: string;
  readonly words: readonly Token[];
  readonly block: SentenceView["block"];
  readonly isDated: boolean;
  readonly signs: number;
  readonly #parts: Parts;
  #folded: Folded | null = null;
  #held: Held | null = null;
  constructor({ body, tokens, paragraphs }: TextDocument, { start, end, index, paragraph, firstToken, endToken }: Sentence, parts: Parts) {
    this.start = start;
    this.end = end;
    this.index = index;
    this.paragraph = paragraph;
    this.body = body;
    this.words = tokens.slice(firstToken, endToken);
    this.block = paragraphs[paragraph]?.kind ?? "text";
    let signs = 0;
    for (const { sign, mention } of parts.signs) {
      signs |= bitOf(sign);
      if (sign === ORGANIZATION && mention && parts.kinds.get(mention.entity) === "media") signs |= OF_MEDIUM;
    }
    this.signs = signs;
    this.isDated = (signs & DATED) !== 0;
    this.#parts = parts;
  }
  get held(): Held {
    this.#held ??= heldIn(this.words);
    return this.#held;
  }
  get skeleton(): string {
    return this.#fold().skeleton;
  }
  get offsets(): Offsets {
    return this.#fold().offsets;
  }
  get names(): ReadonlyMap<number, NameInView> {
    return this.#fold().names;
  }
  get dates(): ReadonlyMap<number, DateMention> {
    return this.#fold().dates;
  }
  get quoted(): readonly Range[] {
    return this.#fold().quoted;
  }
  #fold(): Folded {
    if (this.#folded) return this.#folded;
    const { signs, quotations, kinds } = this.#parts;
    const folded = fold(this.body, this, signs, quotations, kinds);
    this.#folded = folded.skeleton.length > LONGEST ? { ...folded, skeleton: folded.skeleton.slice(0, LONGEST) } : folded;
    return this.#folded;
  }
}

/** The same sentence, its skeleton cut off at `at`. */
export function cutView(view: SentenceView, at: number): SentenceView {
  const { start, end, index, paragraph, isDated, signs, held, offsets, names, dates, quoted, body, words, block } = view;
  return {
    start,
    end,
    index,
    paragraph,
    isDated,
    signs,
    held,
    skeleton: view.skeleton.slice(0, at),
    offsets,
    names,
    dates,
    quoted,
    body,
    words,
    block,
  };
}

/** The sentences of an article, each folded to its skeleton. Linear in the length of the text. */
export function readViews({ document }: DeriveContext, entities: Entities, dates: readonly DateMention[]): readonly SentenceView[] {
  const kinds = new Map(entities.organizations.map((o) => [o.id, o.kind]));
  const names = entities.mentions.filter((m) => m.in === "body" && !isOccasion(document.body.slice(m.start, m.end), m));
  const signs = mergeSigns(names, dates);
  let next = 0;
  let mark = 0;
  return document.sentences.map((sentence) => {
    while (next < signs.length && (signs[next]?.end ?? 0) <= sentence.start) next++;
    const own: Sign[] = [];
    for (let i = next; i < signs.length && (signs[i]?.start ?? 0) < sentence.end; i++) own.push(signs[i] as Sign);
    while (mark < document.quotations.length && (document.quotations[mark]?.end ?? 0) <= sentence.start) mark++;
    const quotations: Range[] = [];
    for (let i = mark; i < document.quotations.length && (document.quotations[i]?.start ?? 0) < sentence.end; i++)
      quotations.push(document.quotations[i] as Range);
    return new LazyView(document, sentence, { signs: own, quotations, kinds });
  });
}

/** A body that is named after an occasion ("the Harbour Cities Summit") is read as the occasion. */
const isOccasion = (name: string, { type }: EntityMention): boolean =>
  type === "organization" &&
  /\b(?:Summit|Conference|Forum|Dialogue|Convention|Symposium|Meeting|Talks|Debate|Roundtable|Breakfast|Luncheon|Dinner|Gala|Rally|Retreat|Town Hall|Congress of)\b/.test(
    name,
  );

/** Dates and names sorted by start; of two that overlap the longer stays, a date before a name. */
function mergeSigns(mentions: readonly EntityMention[], dates: readonly DateMention[]): readonly Sign[] {
  const days = new Set(dates.filter((date) => date.sense.type === "weekday").map((date) => date.end));
  const all = [
    ...dates.map((date): Sign => ({ start: date.start, end: date.end, sign: DATE, mention: null, date })),
    // "the Committee on Tuesday": a weekday at the end of a name is no part of it
    ...mentions
      .filter((mention) => !days.has(mention.end))
      .map((mention): Sign => ({ start: mention.start, end: mention.end, sign: SIGNS[mention.type], mention, date: null })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Sign[] = [];
  for (const sign of all) {
    const last = kept.at(-1);
    if (!last || sign.start >= last.end) kept.push(sign);
    else if (sign.date?.sense.type === "weekday" || sign.end - sign.start > last.end - last.start) kept[kept.length - 1] = sign;
  }
  return kept;
}

/** A range of the skeleton as a range of the body, with white space at its ends left out. */
export function bodyRange(view: SentenceView, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && view.skeleton[from] === " ") from++;
  while (to > from && view.skeleton[to - 1] === " ") to--;
  const last = view.names.get(to - 1)?.end ?? view.dates.get(to - 1)?.end ?? view.offsets.offsetAt(to - 1) + 1;
  return { start: view.offsets.offsetAt(from), end: Math.min(last, view.end) };
}

/** Ids of the people whom a sentence names, in order. */
export const peopleIn = (view: SentenceView): readonly string[] =>
  [...view.names.values()].flatMap(({ mention }) => (mention.type === "person" ? [mention.entity] : []));
