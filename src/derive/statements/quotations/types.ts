import type { Range } from "../../../text/types.ts";
import type { Candidate } from "../rules/types.ts";

/** A statement on its way: content may grow over units. */
export interface Found {
  readonly unit: number;
  readonly lastUnit: number;
  readonly rule: string;
  readonly candidate: Candidate | null;
  readonly content: readonly Range[];
  readonly cue: Range | null;
  readonly source: Range | null;
}
