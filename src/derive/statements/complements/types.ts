/** How the content of a statement is tied to its verb. */
export type ComplementKind = "quote" | "colon" | "that" | "wh" | "clause" | "infinitive" | "object" | "particle";

/** Item indices of the content, half-open. */
export interface Complement {
  readonly kind: ComplementKind;
  readonly start: number;
  readonly end: number;
}
