import type { Passage, PublishedArticle, Statement } from "../../schema/index.ts";
import { compareText } from "../model/order.ts";
import { piece } from "./words.ts";

/** A published passage as a flat list: an anchor opens and closes around a statement, text stands between. Always well nested. */
export type Token =
  | { readonly open: string; readonly former: readonly string[] }
  | { readonly close: true }
  /** quoted: words the source quotes; turn: a speaker's own turn; reported: told, not quoted; plain: the source's text. */
  | { readonly text: string; readonly form: Form };

type Form = "quoted" | "turn" | "reported" | "plain";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Marks the statements in one passage. A statement's anchor spans from its first to its last word in the passage it begins in. */
export function passageTokens(passage: Passage, statements: readonly Statement[]): readonly Token[] {
  const anchors = nest(statements.flatMap((s) => anchorOf(s, passage)));
  const cuts = new Set([passage.start, passage.end]);
  const marks = statements.flatMap((s) => marksOf(s, passage));
  for (const { start, end } of [...marks, ...anchors]) cuts.add(start).add(end);
  const edges = [...cuts].sort((a, b) => a - b);
  const formAt = formsBy(marks);
  const tokens: Token[] = [];
  const open: { end: number }[] = [];
  let next = 0;
  for (const [i, at] of edges.entries()) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= at) {
      open.pop();
      tokens.push({ close: true });
    }
    const form = formAt(at);
    for (let anchor = anchors[next]; anchor && anchor.start <= at; anchor = anchors[++next]) {
      open.push(anchor);
      tokens.push({ open: anchor.id, former: anchor.former });
    }
    const end = edges[i + 1];
    if (end === undefined) break;
    const text = piece(passage.text.slice(at - passage.start, end - passage.start));
    if (text) pushText(tokens, text, form);
  }
  return tokens;
}

/** Joins text of one form, so that a quotation mark stays with its words. */
function pushText(tokens: Token[], text: string, form: Form): void {
  const last = tokens.at(-1);
  if (last && "text" in last && last.form === form) tokens[tokens.length - 1] = { text: last.text + text, form };
  else tokens.push({ text, form });
}

interface Anchor extends Stretch {
  readonly id: string;
  /** Ids the statement had before: their addresses still lead to it. */
  readonly former: readonly string[];
}

interface Mark extends Stretch {
  readonly form: Exclude<Form, "plain">;
}

function clip(span: Stretch, passage: Stretch): Stretch | null {
  const start = Math.max(span.start, passage.start);
  const end = Math.min(span.end, passage.end);
  return start < end ? { start, end } : null;
}

function anchorOf(statement: Statement, passage: Passage): readonly Anchor[] {
  const first = statement.content[0];
  if (!first || first.start < passage.start || first.start >= passage.end) return [];
  const inside = statement.content.flatMap((span) => clip(span, passage) ?? []);
  const widened = widenToMarks(passage, { start: first.start, end: Math.max(...inside.map((s) => s.end)) });
  return [{ ...widened, id: statement.id, former: statement.formerIds }];
}

/** Outer anchors first; one that would cross an outer one's end is cut there. */
function nest(anchors: readonly Anchor[]): readonly Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.start - b.start || b.end - a.end || compareText(a.id, b.id));
  const open: Anchor[] = [];
  return sorted.map((anchor) => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= anchor.start) open.pop();
    const outer = open.at(-1);
    const cut = outer && anchor.end > outer.end ? { ...anchor, end: outer.end } : anchor;
    open.push(cut);
    return cut;
  });
}

function marksOf(statement: Statement, passage: Passage): readonly Mark[] {
  const own = statement.kind === "turn" || statement.kind === "document";
  const content = statement.content.flatMap((s) => clip(s, passage) ?? []);
  if (own) return content.map((s) => ({ ...s, form: "turn" as const }));
  const quoted = statement.quoted.flatMap((s) => clip(s, passage) ?? []).map((s) => widenToMarks(passage, s));
  return [...quoted.map((s) => ({ ...s, form: "quoted" as const })), ...content.map((s) => ({ ...s, form: "reported" as const }))];
}

/** Takes the quotation marks beside quoted words along. */
function widenToMarks(passage: Passage, span: Stretch): Stretch {
  const before = passage.text[span.start - passage.start - 1] ?? "";
  const after = passage.text[span.end - passage.start] ?? "";
  return { start: span.start - (/[“"„«‘]/u.test(before) ? 1 : 0), end: span.end + (/[”"“»’]/u.test(after) ? 1 : 0) };
}

const STRONGEST: readonly Mark["form"][] = ["quoted", "turn", "reported"];

/** The strongest mark at rising offsets, each a mark's edge or between edges: quoted over a turn, a turn over reported. */
function formsBy(marks: readonly Mark[]): (at: number) => Form {
  const edges = marks
    .flatMap(({ start, end, form }) => [
      { at: start, form, step: 1 },
      { at: end, form, step: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const around = { quoted: 0, turn: 0, reported: 0 };
  let next = 0;
  return (at) => {
    for (let edge = edges[next]; edge && edge.at <= at; edge = edges[++next]) around[edge.form] += edge.step;
    return STRONGEST.find((form) => around[form] > 0) ?? "plain";
  };
}

/** Statements by the index of the passage that they have words in. */
export function statementsByPassage(
  article: PublishedArticle,
  statements: readonly Statement[],
): ReadonlyMap<number, readonly Statement[]> {
  const byPassage = new Map<number, Statement[]>();
  for (const statement of statements) {
    const touched = new Set<number>();
    for (const span of statement.content) {
      for (let i = firstEndingAfter(article.passages, span.start); i < article.passages.length; i++) {
        const passage = article.passages[i];
        if (!passage || passage.start >= span.end) break;
        touched.add(i);
      }
    }
    for (const i of touched) {
      const here = byPassage.get(i);
      if (here) here.push(statement);
      else byPassage.set(i, [statement]);
    }
  }
  return byPassage;
}

function firstEndingAfter(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
