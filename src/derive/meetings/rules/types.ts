import type { MeetingKind } from "../../../schema/index.ts";
import type { Asked } from "../../../text/gate/index.ts";
import type { Range } from "../../../text/types.ts";
import type { AttributedStatement } from "../../types.ts";
import type { Party, SentenceView } from "../types.ts";

/** An occasion as one rule sees it in one sentence: ranges are of the skeleton; date, place and status are settled later. */
export interface Found extends Range {
  readonly kind: MeetingKind;
  readonly rule: string;
  /** Where the words that belong to it end: its list of parties. */
  readonly tail: number;
  readonly parties: readonly Party[];
  readonly definite: boolean;
  readonly plural: boolean;
  readonly name: string | null;
  /** The sentence's speaker speaks there: a date beside "said" is the occasion's. */
  readonly spokenAt: boolean;
  /** strict: needs two parties, or one with a date or place, to be an entry of its own. */
  readonly strict: boolean;
  /** The verb's own tense where the rule knows it. */
  readonly tense: "past" | "future" | "wish" | null;
}

export interface RuleContext {
  /** The statements whose cue or source stands in the sentence. */
  readonly statements: readonly AttributedStatement[];
}

/** A rule that finds occasions in one sentence. */
export interface OccasionRule {
  readonly name: string;
  readonly example: string;
  /** A sentence in which none of them matches holds nothing for the rule. */
  readonly patterns: readonly Asked[];
  readonly find: (view: SentenceView, context: RuleContext) => readonly Found[];
}
