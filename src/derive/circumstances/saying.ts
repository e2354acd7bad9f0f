import type { Range } from "../../text/types.ts";
import type { SentenceView } from "../meetings/types.ts";
import type { AttributedStatement } from "../types.ts";

/** A sentence that tells of a saying. */
export interface Telling {
  readonly view: SentenceView;
  /** Position of the cue in the skeleton and one past it; both the content's end where there is no cue. */
  readonly cue: Range;
  /** Whether the statement has a cue of its own. */
  readonly cued: boolean;
  /** The skeleton with what is said blanked, so that nothing said is read as its circumstance. */
  readonly frame: string;
}

/** A statement with the sentence that tells of its saying. */
export interface Saying extends Telling {
  readonly statement: AttributedStatement;
}

/** Finds for each statement the sentence of its cue, else of its source or first words; null outside all sentences. */
export function readSayings(views: readonly SentenceView[], statements: readonly AttributedStatement[]): readonly (Saying | null)[] {
  return statements.map((statement) => {
    const at = statement.cue ?? (statement.source?.in && statement.source.in !== "body" ? null : statement.source) ?? statement.content[0];
    const view = at && viewAt(views, at.start);
    if (!at || !view) return null;
    return new LazySaying(statement, view, at);
  });
}

/** A saying whose sentence is folded when something asks where its cue stands: of most no circumstance can be told. */
class LazySaying implements Saying {
  readonly statement: AttributedStatement;
  readonly view: SentenceView;
  readonly cued: boolean;
  readonly #at: Range;
  #cue: Range | null = null;
  #frame: string | null = null;
  constructor(statement: AttributedStatement, view: SentenceView, at: Range) {
    this.statement = statement;
    this.view = view;
    this.cued = statement.cue !== null;
    this.#at = at;
  }
  get cue(): Range {
    this.#cue ??= { start: this.view.offsets.positionAt(this.#at.start), end: this.view.offsets.positionAt(this.#at.end) };
    return this.#cue;
  }
  get frame(): string {
    this.#frame ??= blank(this.view, this.statement);
    return this.#frame;
  }
}

/** The skeleton with the statement's words and all that stands in quotation marks made blank. */
function blank(view: SentenceView, statement: AttributedStatement): string {
  let frame = view.skeleton;
  for (const content of statement.content) {
    const start = view.offsets.positionAt(content.start);
    const end = Math.min(view.offsets.positionAt(content.end), frame.length);
    if (start < end) frame = frame.slice(0, start) + " ".repeat(end - start) + frame.slice(end);
  }
  return frame;
}

/** The sentence that holds an offset, found by halving. */
export function viewAt(views: readonly SentenceView[], offset: number): SentenceView | null {
  let low = 0;
  let high = views.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((views[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const view = views[low];
  return view && view.start <= offset && offset < view.end ? view : null;
}
