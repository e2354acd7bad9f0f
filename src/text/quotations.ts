import type { Block } from "./paragraphs.ts";
import { isElision, MARK, type Mark, opensDouble, readMark } from "./quotation-marks.ts";
import type { Quotation, Range } from "./types.ts";

/** Deeper nesting is no longer language. */
const DEEPEST = 5;

type Draft = { -readonly [Key in keyof Omit<Quotation, "index">]: Quotation[Key] };

/** One paragraph's pairing, while it is read. `weak`: a single quotation that a possessive may have closed too early. */
interface State {
  readonly found: Draft[];
  readonly open: Draft[];
  weak: Draft | null;
  stray: Mark | null;
}

/** Pairs the quotation marks of every paragraph, and ties quotations that run on over paragraphs. Linear in the body's length. */
export function findQuotations(body: string, paragraphs: readonly Block[]): Quotation[] {
  const all: Quotation[] = [];
  let running: number | null = null;
  paragraphs.forEach((paragraph, index) => {
    const { found, stray } = pairMarks(body, paragraph, index);
    const first = found.find((q) => q.depth === 0 && q.marks === "double");
    const leads =
      first !== undefined &&
      /^[\s*_>]*$/.test(body.slice(paragraph.start, Math.min(first.start, paragraph.start + 8))) &&
      first.start - paragraph.start < 8;
    if (running !== null && leads && first) first.continues = running;
    else if (running !== null && stray && stray.start > paragraph.start && (!first || stray.start <= first.start))
      found.unshift(closeWithoutOpening(paragraph, index, stray, running));
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const { start, end, inner, depth, marks, closed, continues } of found)
      all.push({ index: all.length, start, end, inner, depth, marks, paragraph: index, closed, continues });
    running = lastRunning(all, index);
  });
  return all;
}

/** The outermost double quotation of paragraph `paragraph` that no mark closed, if any. */
function lastRunning(all: readonly Quotation[], paragraph: number): number | null {
  for (let i = all.length - 1; i >= 0 && all[i]?.paragraph === paragraph; i--) {
    const quotation = all[i];
    if (quotation && quotation.depth === 0 && quotation.marks === "double") return quotation.closed ? null : i;
  }
  return null;
}

/** "… and we will go on.” the minister said": the paragraph goes on with the quotation before it, its opening mark not repeated. */
function closeWithoutOpening(paragraph: Range, index: number, mark: Mark, continues: number): Draft {
  const inner = { start: paragraph.start, end: mark.start };
  return { start: paragraph.start, end: mark.end, inner, depth: 0, marks: "double", paragraph: index, closed: true, continues };
}

function pairMarks(body: string, paragraph: Range, index: number): { found: Draft[]; stray: Mark | null } {
  const state: State = { found: [], open: [], weak: null, stray: null };
  const text = body.slice(paragraph.start, paragraph.end);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const closesBoth = match[0] === "''" && text[match.index + 2] === "'" && state.open.at(-1)?.marks === "single";
    if (closesBoth) MARK.lastIndex = match.index + 1;
    const mark = readMark(text, match.index, closesBoth ? "'" : match[0], paragraph.start);
    if (mark.single) readSingle(state, mark, body, index);
    else readDouble(state, mark, index);
  }
  for (const quotation of state.open) {
    if (quotation.marks === "single" || quotation.inner.start === paragraph.end) continue;
    quotation.end = paragraph.end;
    quotation.inner = { start: quotation.inner.start, end: paragraph.end };
    state.found.push(quotation);
  }
  return { found: withDepths(state.found), stray: state.stray };
}

function readDouble(state: State, mark: Mark, paragraph: number): void {
  const depth = state.open.findLastIndex((q) => q.marks === "double");
  const isOpen = depth >= 0;
  if (opensDouble(mark, isOpen)) {
    if (state.open.length < DEEPEST) openQuotation(state, mark, paragraph);
  } else if (isOpen) {
    state.open.length = depth + 1;
    closeQuotation(state, mark);
  } else if (mark.canClose && state.stray === null) state.stray = mark;
}

function readSingle(state: State, mark: Mark, body: string, paragraph: number): void {
  const top = state.open.at(-1);
  const isOpen = top?.marks === "single";
  if (isOpen && mark.canClose && !(mark.canOpen && mark.text === "‘")) {
    const isPossessive = body[mark.start - 1] === "s" && /^\s\p{Ll}/u.test(body.slice(mark.end, mark.end + 2));
    closeQuotation(state, mark);
    state.weak = isPossessive ? (state.found.at(-1) ?? null) : null;
    return;
  }
  if (mark.canOpen && !mark.canClose && /['‘’‚‹]/.test(mark.text) && !isElision(body, mark)) {
    state.weak = null;
    if (state.open.length < DEEPEST) openQuotation(state, mark, paragraph);
    return;
  }
  if (!isOpen && mark.canClose && state.weak && !/s/.test(body[mark.start - 1] ?? "")) {
    state.weak.end = mark.end;
    state.weak.inner = { start: state.weak.inner.start, end: mark.start };
    state.weak = null;
  }
}

function openQuotation(state: State, mark: Mark, paragraph: number): void {
  state.open.push({
    start: mark.start,
    end: mark.end,
    inner: { start: mark.end, end: mark.end },
    depth: 0,
    marks: mark.single ? "single" : "double",
    paragraph,
    closed: false,
    continues: null,
  });
}

function closeQuotation(state: State, mark: Mark): void {
  const quotation = state.open.pop();
  if (!quotation) return;
  quotation.end = mark.end;
  quotation.inner = { start: quotation.inner.start, end: mark.start };
  quotation.closed = true;
  if (quotation.inner.end > quotation.inner.start) state.found.push(quotation);
}

/** Depths by what really encloses: an unpaired single mark must not count as a level. */
function withDepths(found: Draft[]): Draft[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const around: Draft[] = [];
  for (const quotation of found) {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= quotation.start) around.pop();
    quotation.depth = around.length;
    around.push(quotation);
  }
  return found;
}
