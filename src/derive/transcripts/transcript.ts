import type { Paragraph, Range } from "../../text/types.ts";
import type { DeriveContext } from "../types.ts";
import { type Label, readLabel } from "./label.ts";
import { acceptLabels } from "./label-choice.ts";

/** What one speaker says before the next one does: the label and the stretches of paragraphs behind it. */
export interface Turn {
  readonly label: Label;
  readonly paragraphs: readonly Range[];
}

/**
 * whole: the article is a transcript, all of it turns but for its head and its end; embedded: a news
 * article that prints part of an interview, with prose before and after it.
 */
export interface Transcript {
  readonly extent: "whole" | "embedded";
  /** Paragraphs before the first turn: place, time, corrections. */
  readonly head: readonly Range[];
  readonly turns: readonly Turn[];
  /** Nobody's words, sorted: labels, clock times, what stands behind the end. */
  readonly silent: readonly Range[];
}

/** A line of a paragraph that may open a turn, or only carries one on. */
export interface Line extends Range {
  readonly paragraph: number;
  /** False for a line that hard wrapping began: a weak label is none there. */
  readonly opens: boolean;
  readonly label: Label | null;
}

/** What a line ends with when the next one does not merely carry it on: a break in Markdown or HTML, or the end of a sentence. */
const BREAK = / {2,}$|\\$|<br ?\/?>\s*$|[.?!…—][”"’')\]*_]*\s*$/;
const CLOCK =
  /^[\s*_]*(?:\(?END\)?[.\s\u00a0]*)?(?:\d{1,2}:\d{2}[\s\u00a0]*[ap]\.?m\.?(?:[\s\u00a0]*\(?[A-Z]{1,4}T?\)?)?|\(?END\)?)[\s*_.]*$/i;
/** “1:40 P.M. EST” in a head. */
const TIME = /\b\d{1,2}:\d{2}[\s\u00a0]*[ap]\.?m\b/i;
const END_MARK = /^[\s\\#*_•-]+$/;

/** Reads an article as a transcript, null where it is none. */
export function readTranscript({ article, document }: DeriveContext): Transcript | null {
  const paragraphs = document.paragraphs.filter((p) => p.kind !== "heading" || readLabel(document.body, p.start, p.end));
  const lines = paragraphs.flatMap((paragraph) => linesOf(document.body, paragraph));
  if (!lines.some((line) => line.label)) return null;
  const choice = acceptLabels(document.body, lines, article.title);
  if (!choice) return null;
  const first = choice.lines.findIndex((line) => line.label);
  const { turns, outside } = gatherTurns(document.body, choice.lines.slice(first), choice.extent);
  const at = choice.lines[first]?.start ?? 0;
  const clocks = choice.lines.slice(0, first).filter((line) => TIME.test(document.body.slice(line.start, line.end)));
  const labels = turns.map(({ label }) => ({ start: label.start, end: label.end }));
  const silent = [...clocks, ...labels, ...(choice.extent === "whole" ? outside : [])].sort((a, b) => a.start - b.start);
  return { extent: choice.extent, head: document.paragraphs.filter((p) => p.end <= at), turns, silent };
}

function linesOf(body: string, paragraph: Paragraph): Line[] {
  const lines: Line[] = [];
  let opens = true;
  for (let start = paragraph.start; start < paragraph.end; ) {
    const newline = body.indexOf("\n", start);
    const end = newline < 0 || newline > paragraph.end ? paragraph.end : newline;
    lines.push({ start, end, paragraph: paragraph.index, opens, label: readLabel(body, start, paragraph.end) });
    opens = BREAK.test(body.slice(Math.max(start, end - 10), end));
    start = end + 1;
  }
  return lines;
}

/** Ties each line to the turn it belongs to. After “END” or a closing time nothing is spoken until the next label. */
function gatherTurns(body: string, lines: readonly Line[], extent: Transcript["extent"]): { turns: Turn[]; outside: Range[] } {
  const turns: { label: Label; paragraphs: Range[] }[] = [];
  const outside: Range[] = [];
  const last = lines.findLastIndex((line) => line.label);
  const lastParagraph = lines[last]?.paragraph ?? -1;
  let open = false;
  let before = -1;
  for (const line of lines) {
    if (line.label) {
      turns.push({ label: line.label, paragraphs: [{ start: line.label.wordsFrom, end: line.end }] });
      open = true;
    } else if (isEnd(body.slice(line.start, line.end)) || (extent === "embedded" && line.paragraph > lastParagraph)) open = false;
    else if (open) carryOn(turns, line, before === line.paragraph);
    if (!open) outside.push(line);
    before = line.paragraph;
  }
  return { turns, outside };
}

function carryOn(turns: readonly { paragraphs: Range[] }[], line: Line, sameParagraph: boolean): void {
  const paragraphs = turns.at(-1)?.paragraphs ?? [];
  const current = paragraphs.at(-1);
  if (sameParagraph && current) paragraphs[paragraphs.length - 1] = { start: current.start, end: line.end };
  else paragraphs.push({ start: line.start, end: line.end });
}

const isEnd = (line: string) => CLOCK.test(line) || END_MARK.test(line);
