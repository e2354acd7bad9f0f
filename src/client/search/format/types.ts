/** What the builder writes and the browser reads. Statements are numbered from 0, newest first; files hold ranges of these numbers. */

/** Facets that are stored; years and months follow from the days. */
export const FACETS = ["speaker", "meeting", "topic", "source", "kind", "review"] as const;
export type Facet = (typeof FACETS)[number];

/** Files of places (`p-…`) are sent as they are, the WebAssembly as Pagefind packed it, all others as gzip. */
export const isPacked = (name: string) => !name.startsWith("p-");

export interface FacetTable {
  /** First value's id of each shard: the shards are sorted by id. */
  readonly shards: readonly string[];
  readonly values: number;
  /** Bytes of all shards together: large ones are counted only when asked for. */
  readonly bytes: number;
}

/** Facets of at most so many bytes travel in the head and are counted with every query; larger ones when they are opened. */
export const SMALL_FACET = 16_000;

/** What every query needs: the beginning of `head.bin`, before the small facets' files. */
export interface Head {
  readonly language: string;
  readonly title: string;
  readonly count: number;
  /** Runs of statements of one day, newest first: days before the newest day, number of statements. */
  readonly newest: string;
  readonly days: readonly (readonly [back: number, count: number])[];
  readonly facets: Readonly<Record<Facet, FacetTable>>;
  readonly perCard: number;
  /** Words in too many statements to weigh: each has a file of its own, by its place in this list. */
  readonly common: readonly string[];
  readonly commonCounts: readonly number[];
  readonly phraseShards: number;
  /** Pagefind's version, and its index: first and last word of each chunk. */
  readonly engine: string;
  readonly chunks: readonly (readonly [from: string, to: string])[];
}

/** One value of a facet with the statements that have it. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly numbers: Uint32Array;
}

/** The file `moved`: ids that speakers and meetings had before, with those they have now. */
export type Moved = Readonly<Record<"speaker" | "meeting", readonly (readonly [from: string, to: string])[]>>;

/** Someone in a card; `page` is the folder of the page, null where there is none. */
export type CardParty = readonly [name: string, page: "people" | "organizations" | null, id: string | null, role: string | null];

/** A result as it is shown. */
export interface Card {
  readonly id: string;
  readonly article: string;
  /** The words in turn: every second part, from the second on, is the speaker's own (quoted or said in a turn). */
  readonly words: readonly string[];
  readonly kind: string;
  readonly speakers: readonly CardParty[];
  /** Whose words or stand they pass on. */
  readonly relays: readonly CardParty[];
  readonly attribution: string;
  readonly printed: string | null;
  readonly to: readonly CardParty[];
  readonly where: string | null;
  readonly meeting: string | null;
  /** When it was said, null where the source does not state it; `day` is the day it is sorted by. */
  readonly date: string | null;
  readonly day: string;
  readonly source: string;
  readonly paragraph: number | null;
  readonly reviewed: boolean;
  /** Letters, and the code of the state under them; none where nobody is named. */
  readonly tile: readonly [letters: string, country: string | null] | null;
}
