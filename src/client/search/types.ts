import type { Card, Facet } from "./format/types.ts";

/** Values chosen in each facet, OR inside a facet; `month` holds years and months. */
export type Chosen = Readonly<Record<Facet | "month", readonly string[]>>;

export type Sort = "best" | "newest" | "oldest";
export type Grouping = "" | "speaker" | "meeting";

/** What is searched for: all of it stands in the URL. */
export interface SearchState {
  readonly q: string;
  readonly chosen: Chosen;
  /** ISO days, empty where open. */
  readonly from: string;
  readonly to: string;
  readonly sort: Sort;
  readonly group: Grouping;
}

export interface SearchRequest {
  readonly state: SearchState;
  /** How many results to show. */
  readonly limit: number;
  /** Facets whose values are wanted with counts, besides the small ones. */
  readonly open: readonly string[];
}

export interface CountedValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface Shown {
  readonly card: Card;
  /** Heading of the group it begins or continues, null where results are not grouped. */
  readonly group: string | null;
  /** Results under that heading, those not shown yet too. */
  readonly inGroup: number;
}

/** A word or phrase of the query, folded, for marking; `stem` marks other forms of a word. */
export interface Term {
  readonly words: readonly string[];
  readonly stem: string | null;
}

/** A word of the query that occurs nowhere, with near ones that do. */
export interface Unknown {
  readonly word: string;
  readonly near: readonly string[];
}

export interface SearchAnswer {
  /** What was chosen, by the ids of today. */
  readonly chosen: Chosen;
  readonly count: number;
  readonly total: number;
  readonly results: readonly Shown[];
  /** Null for a facet too large to count before it is opened. */
  readonly facets: Readonly<Record<Facet | "month", readonly CountedValue[] | null>>;
  /** How many values each facet has. */
  readonly sizes: Readonly<Record<Facet, number>>;
  readonly terms: readonly Term[];
  readonly unknown: readonly Unknown[];
  /** The query in which a misspelt name was read as the record spells it; null where the query was taken as it is. */
  readonly readAs: string | null;
}

/** What the page asks of the engine, and what the engine asks of the page: the page loads the files, in any home. */
export type ToEngine =
  | { readonly ask: number; readonly request: SearchRequest }
  | { readonly file: string; readonly bytes: ArrayBuffer | null }
  | { readonly all: number; readonly state: SearchState };
export type FromEngine =
  | { readonly answer: number; readonly result: SearchAnswer }
  /** The answer so far: all but its last results. */
  | { readonly early: number; readonly result: SearchAnswer }
  | { readonly cards: number; readonly list: readonly Card[] }
  | { readonly failed: number; readonly message: string }
  | { readonly need: string };
