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
  if (isWhole(body, lines, strong, title)) return { extent: "whole", lines: keepLabelsOfWhole(lines) };
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

const lastWord = (label: Label) => bareWord(label.printed.split(/\s+/).at(-1) ?? "");
/** Labels against which a misprint is held: a transcript has few speakers. */
const MISPRINTED = 50;

/** In a whole transcript a bare name counts where it comes back (“JAKE HALE”, then “HALE”), or misprints one that does (“MOERATOR”). */
function keepLabelsOfWhole(lines: readonly Line[]): Line[] {
  const labels = lines.flatMap((line) => (line.opens && line.label ? [line.label] : []));
  const printed = countBy(labels, (label) => label.printed);
  const endings = countBy(
    labels.filter((label) => label.kind !== "mixed"),
    lastWord,
  );
  const known = [...new Set(labels.filter((label) => STRONG.has(label.kind)).map((label) => label.printed))].slice(0, MISPRINTED);
  return keepLabels(lines, ({ label, opens }) => {
    if (!label || label.kind === "titled" || label.kind === "unnamed") return label?.printed === label?.printed.toUpperCase() || opens;
    // “Q  Why” and “Q: Why” are labels on any line, “Q Why” only where a line opens.
    if (label.kind === "question" || label.kind === "answer") return opens || label.wordsFrom > label.end;
    if (!opens) return false;
    if (label.kind === "mixed") return (printed.get(label.printed) ?? 0) > 2;
    return (endings.get(lastWord(label)) ?? 0) > 1 || known.some((other) => isMisprint(other, label.printed));
  });
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** One letter left out, put in or changed, in words of five letters or more. */
function isMisprint(a: string, b: string): boolean {
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
  const speakers = labelled.map(({ label }) => (label ? lastWord(label) : ""));
  const last = new Map(speakers.map((speaker, index) => [speaker, index]));
  const returns = speakers.some((speaker, index) => speakers[index + 1] !== speaker && (last.get(speaker) ?? 0) > index + 1);
  const region = lines.slice(
    lines.findIndex((line) => line.label),
    lines.findLastIndex((line) => line.label) + 1,
  );
  const paragraphs = new Set(region.map((line) => line.paragraph)).size;
  return returns && labelled.length >= paragraphs / 3;
}
