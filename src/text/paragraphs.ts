import type { Article } from "../schema/index.ts";
import type { Paragraph, Range } from "./types.ts";

/** A paragraph before its tokens are known. */
export type Block = Pick<Paragraph, "start" | "end" | "kind">;

interface Line extends Range {
  readonly kind: Paragraph["kind"] | "rule";
  /** The line begins a paragraph whatever stands before it: it has a marker, or is a rule. */
  readonly marked: boolean;
  /** Two blanks or a backslash at its end: Markdown's line break. */
  readonly hardBreak: boolean;
  /** Length as printed, marker included. */
  readonly width: number;
}

/** No one wraps lines wider than this; longer lines are paragraphs. */
const WIDEST_WRAP = 110;

/** Finds the paragraphs of a body. A single line end is a wrap ("… in Geneva on\nMonday"), unless the text has one paragraph per line. */
export function findParagraphs(body: string, format: Article["format"]): Block[] {
  const blocks: Block[] = [];
  const lines = readLines(body);
  const width = wrapWidth(lines);
  let previous: Line | null = null;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line && line.kind !== "rule") {
      if (previous && last && continuesParagraph(body, previous, line, width, format))
        blocks[blocks.length - 1] = { ...last, end: line.end };
      else blocks.push({ start: line.start, end: line.end, kind: line.kind });
    }
    previous = line?.kind === "rule" ? null : line;
  }
  return blocks;
}

/** The lines of a body; null for blank ones. */
function readLines(body: string): (Line | null)[] {
  const lines: (Line | null)[] = [];
  for (let start = 0; start <= body.length; ) {
    const newline = body.indexOf("\n", start);
    const end = newline < 0 ? body.length : newline;
    lines.push(readLine(body, start, end));
    start = end + 1;
  }
  return lines;
}

const MARKER = /^(#{1,6}|>|[-*+•‣▪]|\d{1,3}[.)])[^\S\n]+(?=\S)/;
const KIND_OF_MARKER: Readonly<Record<string, Paragraph["kind"]>> = { "#": "heading", ">": "quote" };

function readLine(body: string, from: number, to: number): Line | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(body, start)) start++;
  while (end > start && isBlank(body, end - 1)) end--;
  if (start === end) return null;
  const hardBreak = to - end >= 2 || body[end - 1] === "\\";
  const width = end - start;
  const head = body.slice(start, Math.min(end, start + 40));
  if (isRule(head, width)) return { start, end, kind: "rule", marked: true, hardBreak, width };
  const marker = MARKER.exec(head);
  const kind = marker ? (KIND_OF_MARKER[marker[1]?.[0] ?? ""] ?? "item") : "text";
  return { start: start + (marker?.[0].length ?? 0), end, kind, marked: marker !== null, hardBreak, width };
}

/** "---", "* * *", "###", "\###" and rows of such marks part blocks and say nothing. */
function isRule(head: string, width: number): boolean {
  return width <= 40 && /^\\?(?:[-*_=~#•][ \\]?){3,}$/.test(head);
}

function isBlank(body: string, at: number): boolean {
  const code = body.charCodeAt(at);
  return code <= 32 || code === 0xa0 || code === 0xfeff || (code > 0x1fff && (code <= 0x200d || code === 0x3000));
}

/** The width at which lines were wrapped: the longest line below the widest wrap that another line follows; 0 where lines are paragraphs. */
function wrapWidth(lines: readonly (Line | null)[]): number {
  let width = 0;
  let wide = 0;
  let followed = 0;
  lines.forEach((line, index) => {
    if (!line) return;
    if (line.width > WIDEST_WRAP) wide++;
    if (!lines[index + 1]) return;
    followed++;
    if (line.width <= WIDEST_WRAP && line.width > width) width = line.width;
  });
  return wide > followed / 4 ? 0 : width;
}

function continuesParagraph(body: string, previous: Line, line: Line, width: number, format: Article["format"]): boolean {
  if (line.kind === "quote" && previous.kind === "quote") return true;
  if (line.marked || previous.kind === "heading") return false;
  if (/\p{Ll}/u.test(body.charAt(line.start))) return true;
  if (width === 0) return false;
  // A no-break space keeps its words on one line: "Holm,\u00a0National" was too long for the line before.
  const firstWord = /^[^ \t\n]{0,40}/.exec(body.slice(line.start, line.start + 40))?.[0].length ?? 0;
  const wasFull = previous.width + 1 + firstWord > 0.9 * width && width > 40;
  if (wasFull) return true;
  if (format === "markdown") return !previous.hardBreak;
  return false;
}
