import type { Label, LabelKind } from "./label.ts";
import { bareWord } from "./label.ts";
import type { Line, Transcript } from "./transcript.ts";

/** Titles under which a whole transcript stands: “Press Briefing by …”, “Remarks by …”. */
const GENRE =
  /\b(?:remarks|press (?:briefing|gaggle|call|conference|availability)|news conference|background (?:press )?(?:call|briefing)|transcript|interview (?:of|with|by)|q ?& ?a|joint press|on-the-record|toast|address)\b/i;
const STRONG: ReadonlySet<LabelKind> = new Set(["question", "titled", "unnamed"]);
/** Place, time and a correction stand before a transcript's first label; news prose is longer. */
const HEAD_PARAGRAPHS = 8;
const HEAD_CHARACTERS = 400;

export interface LabelChoice {
  readonly extent: Transcript["extent"];
  /** The lines, labels that were not accepted taken off. */
  readonly lines: readonly Line[];
}

/**
 * Decides which of the label-like openings are labels, and whether they make the article a transcript:
 * null where they do not, as in “NATO: what it is” or a list “Clinton: 547 / Sanders: 46”.
 */
export function acceptLabels(body: string, lines: readonly Line[], title: string | null): LabelChoice | null {
  const strong = lines.filter((line) => line.label && STRONG.has(line.label.kind));
  if (isWhole(body, lines, strong, title)) return { extent: "whole", lines: keepLabels(lines, (line) => isLabelOfWhole(line, lines)) };
  const capitals = lines.filter((line) => line.label && line.label.kind !== "mixed").length;
  const spoken = keepLabels(lines, (line) => isLabelOfInterview(body, line) && (line.label?.kind !== "mixed" || capitals < 2));
  return isInterview(spoken) ? { extent: "embedded", lines: spoken } : null;
}

function isWhole(body: string, lines: readonly Line[], strong: readonly Line[], title: string | null): boolean {
  const first = strong[0];
  if (!first) return false;
  const genre = GENRE.test(title ?? "");
  // “Q: … A: …” alone is an interview, with whose last answer the article may go on in its own words.
  if (!genre && !strong.some((line) => line.label?.kind !== "question")) return false;
  if (strong.length < 2 && !genre && first.label?.kind !== "titled") return false;
  const head = lines.slice(0, lines.indexOf(first)).filter((line) => !line.label);
  const paragraphs = new Set(head.map((line) => line.paragraph)).size;
  const characters = head.reduce((sum, line) => sum + line.end - line.start, 0);
  if (paragraphs <= HEAD_PARAGRAPHS && characters <= HEAD_CHARACTERS) return strong.length > 1 || genre || isMostOf(body, first);
  return genre && strong.length > 2 && characters < body.length / 4;
}

/** One titled label alone makes a speech of the whole article only where it opens it. */
const isMostOf = (body: string, first: Line) => first.start < Math.max(HEAD_CHARACTERS, body.length / 10);

function keepLabels(lines: readonly Line[], accept: (line: Line) => boolean): Line[] {
  return lines.map((line) => (line.label && !accept(line) ? { ...line, label: null } : line));
}

/** In a whole transcript a bare name counts where it comes back, or misprints a label that does (“MOERATOR”). */
function isLabelOfWhole(line: Line, lines: readonly Line[]): boolean {
  const label = line.label as Label;
  if (label.kind === "question") return line.opens || /^Q[:.\s]\s/.test(label.printed);
  if (label.kind === "titled" || label.kind === "unnamed") return label.printed === label.printed.toUpperCase() || line.opens;
  if (!line.opens || label.kind === "answer") return label.kind === "answer" && line.opens;
  const others = lines.filter((other) => other !== line && other.opens && other.label).map((other) => other.label as Label);
  if (label.kind === "mixed") return others.filter((other) => other.printed === label.printed).length > 1;
  return others.some((other) => other.printed === label.printed || isMisprint(other.printed, label.printed) || endsAlike(other, label));
}

/** “JAKE TAPPER” and then “TAPPER”. */
function endsAlike(a: Label, b: Label): boolean {
  return bareWord(a.printed.split(/\s+/).at(-1) ?? "") === bareWord(b.printed.split(/\s+/).at(-1) ?? "") && a.kind !== "mixed";
}

/** One letter left out, put in or changed, in words of five letters or more. */
export function isMisprint(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  const rest = (word: string, skip: number) => word.slice(from + skip);
  return [
    [1, 1],
    [1, 0],
    [0, 1],
  ].some(([x = 0, y = 0]) => rest(a, x) === rest(b, y));
}

/** A name as a label of an interview is followed by words, not by a figure: “Clinton: 547” is a count. */
function isLabelOfInterview(body: string, line: Line): boolean {
  if (!line.opens || !line.label) return false;
  if (line.label.kind !== "name" && line.label.kind !== "mixed") return true;
  return (body.slice(line.label.wordsFrom, line.end).match(/\p{L}{2,}/gu) ?? []).length > 2;
}

/** An interview goes back and forth: someone speaks again after another spoke, and most of its paragraphs carry labels. */
function isInterview(lines: readonly Line[]): boolean {
  const labelled = lines.filter((line) => line.label);
  const printed = labelled.map((line) => line.label?.printed ?? "");
  const answers = labelled.filter((line) => line.label?.kind === "answer").length;
  const questions = labelled.filter((line) => line.label?.kind === "question").length;
  if (labelled.length < 4 || (questions + answers > 0 && (questions < 2 || answers < 2) && printed.length - questions - answers < 2))
    return false;
  const returns = printed.some((label, index) => index > 1 && printed[index - 1] !== label && printed.slice(0, index - 1).includes(label));
  const first = lines.findIndex((line) => line.label);
  const last = lines.findLastIndex((line) => line.label);
  const paragraphs = new Set(lines.slice(first, last + 1).map((line) => line.paragraph)).size;
  return returns && labelled.length >= paragraphs / 3;
}
