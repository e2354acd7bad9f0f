import type { WordForm } from "./forms.ts";

/** Half-open range of UTF-16 code units in an article's body. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Paragraph extends Range {
  readonly index: number;
  /** heading, list item and quote are Markdown's; `rule` and empty blocks are no paragraphs. A marker ("- ", "## ") lies before `start`. */
  readonly kind: "text" | "heading" | "item" | "quote";
  /** Index of the first token, and one past the last. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Sentence extends Range {
  readonly index: number;
  readonly paragraph: number;
  /** Index of the first token, and one past the last. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Token extends Range {
  readonly index: number;
  readonly form: WordForm;
  /** As printed: a word ("de-escalation", "U.S.", "Sen."), a clitic ("'s", "n't") or one mark. */
  readonly text: string;
  readonly lower: string;
  readonly sentence: number;
  /** Universal part-of-speech tag (`PROPN`, `VERB` …) where the tagger ran, else null. */
  readonly pos: string | null;
  /** Index of the innermost quotation that holds it (its marks included), or null. */
  readonly quotation: number | null;
}

/** A pair of quotation marks with what stands between: start and end include the marks. */
export interface Quotation extends Range {
  readonly index: number;
  readonly inner: Range;
  /** 0 for an outermost quotation. */
  readonly depth: number;
  /** Single marks (‘ ’ ' ‹ ›) or double ones (“ ” " '' « »). */
  readonly marks: "single" | "double";
  readonly paragraph: number;
  /** False where the closing mark is missing, as at the end of every paragraph but the last of a long quotation. */
  readonly closed: boolean;
  /** Index of the quotation of the paragraph before that it carries on, or null. */
  readonly continues: number | null;
}

/** A body, segmented: every layer points into `body` with exact offsets, and is sorted by `start`. */
export interface TextDocument {
  readonly body: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}
