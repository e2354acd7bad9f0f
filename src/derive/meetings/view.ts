import type { Organization } from "../../schema/index.ts";
import type { DateMention } from "../../text/dates/types.ts";
import type { Range } from "../../text/types.ts";
import type { DeriveContext, Entities, EntityMention } from "../types.ts";
import type { NameInView, SentenceView } from "./types.ts";

/** Signs of the private use area that stand for a person, an organization, a place and a date in a skeleton. */
export const PERSON = "\uE000";
export const ORGANIZATION = "\uE001";
export const PLACE = "\uE002";
export const DATE = "\uE003";
const SIGNS = { person: PERSON, organization: ORGANIZATION, place: PLACE } as const;

interface Sign extends Range {
  readonly sign: string;
  readonly mention: EntityMention | null;
  readonly date: DateMention | null;
}

/** Folds every sentence of an article to its skeleton. Linear in the length of the text. */
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
    const block = document.paragraphs[sentence.paragraph]?.kind ?? "text";
    const { start, end, index, paragraph } = sentence;
    const words = document.tokens.slice(sentence.firstToken, sentence.endToken);
    const { skeleton, offsets, names: named, dates: dated, quoted } = fold(document.body, sentence, own, quotations, kinds);
    return { start, end, skeleton, offsets, names: named, dates: dated, quoted, body: document.body, words, index, paragraph, block };
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

type Folded = Pick<SentenceView, "skeleton" | "offsets" | "names" | "dates" | "quoted">;

/** Markdown that is not words: link targets, emphasis, escapes, brackets around a link's words. */
const MARKUP = /\]\([^)\s]*\)|\*+|\\(?=[#*_[\]])|<\/?\w+>|\[(?=[^\][]{0,300}\]\()/y;

/** Words and signs without anything that is folded, single blanks between them. */
const PLAIN = /(?:(?!'')[^\s\]*\\<[]){1,200}(?: (?:(?!'')[^\s\]*\\<[]){1,60}){0,20}/y;

function fold(
  body: string,
  sentence: Range,
  signs: readonly Sign[],
  quotations: readonly Range[],
  kinds: ReadonlyMap<string, Organization["kind"]>,
): Folded {
  const offsets = new Uint32Array(sentence.end - sentence.start + 2);
  const names = new Map<number, NameInView>();
  const dates = new Map<number, DateMention>();
  let skeleton = "";
  let sign = 0;
  let isBlank = true;
  const put = (words: string, at: number): void => {
    for (let i = 0; i < words.length; i++) offsets[skeleton.length + i] = at + i;
    skeleton += words;
  };
  for (let at = sentence.start; at < sentence.end; ) {
    const next = signs[sign];
    if (next && at >= next.start) {
      if (next.mention) {
        const kind = kinds.get(next.mention.entity) ?? null;
        names.set(skeleton.length, { mention: next.mention, kind, at: skeleton.length, start: next.start, end: next.end });
      }
      if (next.date) dates.set(skeleton.length, next.date);
      put(next.sign, next.start);
      isBlank = false;
      at = Math.max(next.end, at + 1);
      sign++;
      continue;
    }
    const stop = Math.min(next?.start ?? sentence.end, sentence.end);
    const run = runAt(body, at, stop);
    // Asked of the last run, not of the skeleton: its end would have to be copied together for every word.
    if (run.words && !(run.blank && isBlank)) {
      put(run.words, at);
      isBlank = run.words.endsWith(" ");
    }
    at += run.length;
  }
  offsets[skeleton.length] = sentence.end;
  const used = offsets.subarray(0, skeleton.length + 1);
  return { skeleton, offsets: used, names, dates, quoted: inSkeleton(quotations, used) };
}

interface Run {
  /** What stands for it in the skeleton. */
  readonly words: string;
  readonly blank: boolean;
  readonly length: number;
}

/** The next run of a body: words as they are, white space as one blank, markup as nothing. */
function runAt(body: string, at: number, stop: number): Run {
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(body)?.[0];
  if (plain) {
    const words = plain.slice(0, stop - at);
    return { words, blank: false, length: words.length };
  }
  // "''Meet the Press''": two apostrophes are a quotation mark
  if (body.startsWith("''", at)) return { words: '"', blank: false, length: 2 };
  MARKUP.lastIndex = at;
  const markup = MARKUP.exec(body);
  if (markup) return { words: "", blank: false, length: markup[0].length };
  const char = body[at] ?? "";
  return /\s/.test(char) ? { words: " ", blank: true, length: 1 } : { words: char, blank: false, length: 1 };
}

/** Ranges of the body as ranges of the skeleton. */
function inSkeleton(ranges: readonly Range[], offsets: Uint32Array): readonly Range[] {
  return ranges.map(({ start, end }) => ({ start: firstAt(offsets, start), end: firstAt(offsets, end) }));
}

function firstAt(offsets: Uint32Array, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A range of the skeleton as a range of the body, with white space at its ends left out. */
export function bodyRange(view: SentenceView, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && view.skeleton[from] === " ") from++;
  while (to > from && view.skeleton[to - 1] === " ") to--;
  const last = view.names.get(to - 1)?.end ?? view.dates.get(to - 1)?.end ?? (view.offsets[to - 1] ?? view.start) + 1;
  return { start: view.offsets[from] ?? view.start, end: Math.min(last, view.end) };
}

/** Ids of the people whom a sentence names, in order. */
export const peopleIn = (view: SentenceView): readonly string[] =>
  [...view.names.values()].flatMap(({ mention }) => (mention.type === "person" ? [mention.entity] : []));
