import type { ComplementKind } from "../complements/types.ts";
import type { Item } from "../items.ts";
import type { Stretch } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";

/** A possible statement inside one unit; everything in item indices. */
export interface Candidate {
  readonly rule: string;
  readonly group: VerbGroup | null;
  readonly cue: Stretch;
  readonly source: Stretch | null;
  readonly content: readonly Stretch[];
  readonly kind: ComplementKind | "before" | "around" | "accordingTo" | "noun";
}

/** Reads one verb group with the subject found for it; null where the rule does not apply. */
export type VerbRule = (items: readonly Item[], group: VerbGroup, source: Stretch | null, body: string) => Candidate | null;

/** Reads the cue that begins at one item ("according to", "claim that"), or null. */
export type PlaceRule = (items: readonly Item[], at: number) => Candidate | null;
