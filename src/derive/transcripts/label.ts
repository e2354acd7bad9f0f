import {
  ANSWER_LABELS,
  HONORIFICS,
  NOT_LABELS,
  OFFICE_INNER_WORDS,
  OFFICES,
  QUESTION_LABELS,
  UNNAMED_SPEAKERS,
} from "../../lexicon/transcript-words.ts";
import type { Range } from "../../text/types.ts";

/**
 * What the label's words say about it. question: “Q”; answer: “A”; titled: “MS. PSAKI”, “THE PRESIDENT”;
 * unnamed: “MODERATOR”; name: capitals alone, “TAPPER”; mixed: “Chris Matthews”, or bold “**Lopez**”.
 */
export type LabelKind = "question" | "answer" | "titled" | "unnamed" | "name" | "mixed";

/** The label of a turn: the printed words without colon, marks and parentheses. */
export interface Label extends Range {
  readonly kind: LabelKind;
  readonly printed: string;
  /** Offset behind the label, where the turn's words begin. */
  readonly wordsFrom: number;
}

const OPENING = /^[\s>]*(?:<(?:b|strong|em|i|u)>)?(?:\\?[*_]){0,3}[“"]?/;
/** “Q  And then”, “Q: Why”, “**Q** Why”, “QUESTION: Why”: one blank alone is enough only before a capital. */
const QUESTION =
  /^(Q|A|QUESTION|ANSWER)(?:[*_]{0,3}[:.][*_]{0,3}(?:<\/\w+>)?(?=\s|$)|[*_]{1,3}(?:<\/\w+>)?(?=\s)|\s{2,}(?=\S)|(?=\s[A-Z“"(—…]))/;
const CLOSING = /^(?:\s*\\?[([][^)\]\n]{1,40}[)\]]\\?)?(?:(?:\\?[*_]){1,3}|<\/\w+>)?\s*:(?:(?:\\?[*_]){1,3}|<\/\w+>)?(?=\s|$|[“"(—A-Z])/;
const CAPITAL_WORD = /^(?:\p{Lu}[\p{Lu}.'’-]*|(?:Mc|Mac|De|Di|La|Le|O['’])\p{Lu}[\p{Lu}'’-]*|#?\d{1,2}|&)$/u;
const PARTICLE = /^(?:al|bin|bint|da|de|del|den|der|di|do|dos|du|el|la|le|of|ten|ter|van|von|and|the)$/;
const NAME_WORD = /^(?:\p{Lu}[\p{Ll}\p{Lu}'’-]*\p{Ll}\.?|\p{Lu}\.|(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen|Lt|Prof)\.)$/u;
const LONGEST = 60;

/** Reads the label that opens a line, null where none does. `start` and `end` bound the line in `body`. */
export function readLabel(body: string, start: number, end: number): Label | null {
  const line = body.slice(start, Math.min(end, start + 2 * LONGEST));
  const opening = OPENING.exec(line)?.[0] ?? "";
  const rest = line.slice(opening.length);
  return readQuestion(rest, start + opening.length) ?? readName(rest, start + opening.length, /[*_]|<b>|<strong>/.test(opening));
}

function readQuestion(rest: string, at: number): Label | null {
  const match = QUESTION.exec(rest);
  if (!match?.[1]) return null;
  const printed = match[1];
  // “A new poll” opens with the article, not with an answer's label.
  if (printed === "A" && !/^A[*_]{0,3}[:.]/.test(match[0])) return null;
  const kind = QUESTION_LABELS.has(printed) ? "question" : "answer";
  return { kind, printed, start: at, end: at + printed.length, wordsFrom: at + match[0].length };
}

function readName(rest: string, at: number, bold: boolean): Label | null {
  const printed = /^[^:([\\*_<\n“”"]{2,}/.exec(rest)?.[0].trimEnd();
  if (!printed || printed.length > LONGEST) return null;
  const closing = CLOSING.exec(rest.slice(printed.length));
  if (!closing) return null;
  const kind = kindOfLabel(printed, bold);
  if (!kind) return null;
  return { kind, printed, start: at, end: at + printed.length, wordsFrom: at + printed.length + closing[0].length };
}

/** Says what kind of label words are, null where they are none: “NATO” may be one, “Make no mistake” not. */
export function kindOfLabel(printed: string, bold = false): LabelKind | null {
  const words = printed.split(/[\s\u00a0]+/);
  if (words.length > 8) return null;
  const bare = words.map(bareWord);
  if (bare.some((word) => NOT_LABELS.has(word))) return null;
  if (words.every((word) => CAPITAL_WORD.test(word) || PARTICLE.test(word))) return kindOfCapitals(bare);
  const first = bare[0] ?? "";
  if (words.length > 5 || !words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word))) return null;
  if (bold && words.length > 1 && (HONORIFICS.has(first) || OFFICES.has(first))) return "titled";
  return "mixed";
}

function kindOfCapitals(bare: readonly string[]): LabelKind | null {
  const words = bare.filter((word) => !/^(?:#?\d+|ONE|TWO|THREE|FOUR|FIVE)$/.test(word));
  const [first = "", second] = words;
  const last = words.at(-1) ?? "";
  if (words.length === 1 && QUESTION_LABELS.has(first)) return "question";
  if (words.length === 1 && ANSWER_LABELS.has(first)) return "answer";
  if (UNNAMED_SPEAKERS.has(last) && !HONORIFICS.has(first)) return "unnamed";
  if (first === "THE") return second !== undefined && words.slice(1).every(isOfficeWord) ? "titled" : null;
  if (words.slice(0, -1).some((word) => HONORIFICS.has(word) || OFFICES.has(word))) return "titled";
  return words.some((word) => word.length > 1) ? "name" : null;
}

const isOfficeWord = (word: string) => OFFICES.has(word) || OFFICE_INNER_WORDS.has(word);

/** Upper case, without a point or possessive: “Ms.” → “MS”, “EDITOR’S” → “EDITOR”. */
export function bareWord(word: string): string {
  return word
    .toUpperCase()
    .replace(/[’']S$/, "")
    .replace(/\.$/, "");
}
