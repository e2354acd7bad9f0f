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
    return {
      ...fold(document.body, sentence, own, quotations, kinds),
      body: document.body,
      index: sentence.index,
      paragraph: sentence.paragraph,
      block,
    };
  });
}

/** A body that is named after an occasion ("the Harbour Cities Summit") is read as the occasion. */
const isOccasion = (name: string, { type }: EntityMention): boolean =>
  type === "organization" &&
  /\b(?:Summit|Conference|Forum|Dialogue|Convention|Symposium|Meeting|Talks|Debate|Roundtable|Congress of)\b/.test(name);

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
    else if (sign.end - sign.start > last.end - last.start) kept[kept.length - 1] = sign;
  }
  return kept;
}

type Folded = Pick<SentenceView, "start" | "end" | "skeleton" | "offsets" | "names" | "dates" | "quoted">;

/** Markdown that is not words: link targets, emphasis, escapes, brackets around a link's words. */
const MARKUP = /\]\([^)\s]*\)|\*+|\\(?=[#*_[\]])|<\/?\w+>|\[(?=[^\][]{0,300}\]\()/y;

function fold(
  body: string,
  sentence: Range,
  signs: readonly Sign[],
  quotations: readonly Range[],
  kinds: ReadonlyMap<string, Organization["kind"]>,
): Folded {
  const parts: string[] = [];
  const offsets: number[] = [];
  const names = new Map<number, NameInView>();
  const dates = new Map<number, DateMention>();
  let blank = true;
  let sign = 0;
  for (let at = sentence.start; at < sentence.end; ) {
    const next = signs[sign];
    if (next && at >= next.start) {
      if (next.mention)
        names.set(parts.length, {
          mention: next.mention,
          kind: kinds.get(next.mention.entity) ?? null,
          at: parts.length,
          start: next.start,
          end: next.end,
        });
      if (next.date) dates.set(parts.length, next.date);
      parts.push(next.sign);
      offsets.push(next.start);
      at = Math.max(next.end, at + 1);
      sign++;
      blank = false;
      continue;
    }
    const char = body[at] ?? "";
    MARKUP.lastIndex = at;
    const markup = /[\]*\\<[]/.test(char) ? MARKUP.exec(body) : null;
    if (markup) {
      at += markup[0].length;
      continue;
    }
    const space = /\s/.test(char);
    if (!space || !blank) {
      parts.push(space ? " " : char);
      offsets.push(at);
    }
    blank = space;
    at++;
  }
  offsets.push(sentence.end);
  return {
    start: sentence.start,
    end: sentence.end,
    skeleton: parts.join(""),
    offsets,
    names,
    dates,
    quoted: inSkeleton(quotations, offsets),
  };
}

/** Ranges of the body as ranges of the skeleton. */
function inSkeleton(ranges: readonly Range[], offsets: readonly number[]): readonly Range[] {
  return ranges.map(({ start, end }) => ({ start: firstAt(offsets, start), end: firstAt(offsets, end) }));
}

function firstAt(offsets: readonly number[], offset: number): number {
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
