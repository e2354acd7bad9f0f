import type { Range } from "./types.ts";

/** Marks that can part words from a quotation. Doubled single marks ('' ‘‘ ’’ ``) are one double mark. */
export const MARK = /''|``|‘‘|’’|["“”„‟«»‘’‚‹›']/g;
const SINGLE = new Set(["‘", "’", "'", "‚", "‹", "›"]);

/** One mark, and what stands beside it. */
export interface Mark extends Range {
  readonly text: string;
  readonly single: boolean;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** Reads the mark at `at` of a paragraph's text; offsets are the body's. */
export function readMark(text: string, at: number, mark: string, offset: number): Mark {
  const before = text[at - 1] ?? " ";
  const after = text[at + mark.length] ?? " ";
  return {
    start: offset + at,
    end: offset + at + mark.length,
    text: mark,
    single: SINGLE.has(mark),
    canOpen: /[\s([{—–\-/“‘"«*_[:]/.test(before) && /\S/.test(after),
    canClose: /\S/.test(before) && /[^\p{L}\p{N}]/u.test(after),
  };
}

/** The context decides before the mark's own direction: ”stressed the need“ has both the wrong way round. */
export function opensDouble(mark: Mark, isOpen: boolean): boolean {
  if (/[“`„«‘]/.test(mark.text)) return !isOpen ? mark.canOpen || !mark.canClose : !mark.canClose;
  if (/[”»’‟]/.test(mark.text)) return !isOpen && mark.canOpen && !mark.canClose;
  return mark.canOpen === mark.canClose ? !isOpen && mark.canOpen : mark.canOpen;
}

/** ’90s, ’em, ’til, ’cause, ’tis: letters left out, no quotation. */
export function isElision(body: string, mark: Mark): boolean {
  return /^(?:\d0s|em|til|till|cause|tis|twas|bout|n)(?![\p{L}\p{N}])/iu.test(body.slice(mark.end, mark.end + 7));
}
