import type { Organization } from "../../schema/index.ts";
import type { DateMention } from "../../text/dates/types.ts";
import type { Range } from "../../text/types.ts";
import { Offsets } from "./offsets.ts";
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
  const offsets = new Offsets();
  const names = new Map<number, NameInView>();
  const dates = new Map<number, DateMention>();
  let skeleton = "";
  let sign = 0;
  let isBlank = true;
  const put = (words: string, at: number): void => {
    offsets.add(skeleton.length, at);
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
    PLAIN.lastIndex = at;
    if (PLAIN.test(body)) {
      const end = Math.min(PLAIN.lastIndex, stop);
      put(body.slice(at, end), at);
      // Asked of the last run, not of the skeleton: its end would have to be copied together for every word.
      isBlank = body[end - 1] === " ";
      at = end;
      continue;
    }
    const run = runAt(body, at);
    if (run.words && !(run.words === " " && isBlank)) {
      put(run.words, at);
      isBlank = run.words === " ";
    }
    at += run.length;
  }
  offsets.end(skeleton.length, sentence.end);
  const quoted = quotations.map(({ start, end }) => ({ start: offsets.positionAt(start), end: offsets.positionAt(end) }));
  return { skeleton, offsets, names, dates, quoted };
}

interface Run {
  /** What stands for it in the skeleton. */
  readonly words: string;
  readonly length: number;
}

/** What is not plain words: white space is one blank, markup is nothing. */
function runAt(body: string, at: number): Run {
  // "''Meet the Press''": two apostrophes are a quotation mark
  if (body.startsWith("''", at)) return { words: '"', length: 2 };
  MARKUP.lastIndex = at;
  if (MARKUP.test(body)) return { words: "", length: MARKUP.lastIndex - at };
  const char = body[at] ?? "";
  return { words: /\s/.test(char) ? " " : char, length: 1 };
}
