import type { Organization } from "../../schema/index.ts";
import type { DateMention } from "../../text/dates/types.ts";
import type { Range } from "../../text/types.ts";
import type { Sign } from "./signs.ts";
import type { NameInView, SentenceView } from "./types.ts";

/** What a sentence is folded to. */
export type Folded = Pick<SentenceView, "skeleton" | "offsets" | "names" | "dates" | "quoted">;

/** Markdown that is not words: link targets, emphasis, escapes, brackets around a link's words. */
const MARKUP = /\]\([^)\s]*\)|\*+|\\(?=[#*_[\]])|<\/?\w+>|\[(?=[^\][]{0,300}\]\()/y;

/** Words and signs without anything that is folded, single blanks between them. */
const PLAIN = /(?:(?!'')[^\s\]*\\<[]){1,200}(?: (?:(?!'')[^\s\]*\\<[]){1,60}){0,20}/y;

/** Folds one sentence. Linear in its length. */
export function fold(
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
