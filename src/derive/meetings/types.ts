import type { MeetingKind, MeetingStatus, Organization } from "../../schema/index.ts";
import type { DateMention } from "../../text/dates/types.ts";
import type { Held } from "../../text/gate/held.ts";
import type { Range, Token } from "../../text/types.ts";
import type { EntityMention } from "../types.ts";
import type { Offsets } from "./offsets.ts";

/** A sentence with its names folded to one sign each, so that rules read its grammar and not its names. */
export interface SentenceView extends Range {
  readonly index: number;
  readonly paragraph: number;
  /** "Ⓟ met with President Ⓟ of Ⓞ on Ⓓ in Ⓛ." White space is one blank, links and emphasis are gone. */
  readonly skeleton: string;
  /** The body offset of each position of the skeleton, and of its end. */
  readonly offsets: Offsets;
  readonly names: ReadonlyMap<number, NameInView>;
  readonly dates: ReadonlyMap<number, DateMention>;
  /** Whether it has any date. */
  readonly isDated: boolean;
  /** What stands in its skeleton, a bit for each of `ALL_SIGNS`. */
  readonly signs: number;
  /** What its words hold of what the gates of rules ask for. */
  readonly held: Held;
  readonly body: string;
  /** Its tokens. */
  readonly words: readonly Token[];
  /** Ranges of the skeleton inside quotation marks. */
  readonly quoted: readonly Range[];
  /** The kind of paragraph it stands in. */
  readonly block: "text" | "heading" | "item" | "quote";
}

export interface NameInView extends Range {
  readonly mention: EntityMention;
  /** The kind of an organization, null for people and places. */
  readonly kind: Organization["kind"] | null;
  readonly at: number;
}

/** Who takes part, as one place of the text has it. */
export interface Party {
  /** Exactly one of entity (person or organization) and group is set. */
  readonly entity: string | null;
  readonly type: "person" | "organization" | "group";
  readonly printed: string;
  readonly side: string | null;
  readonly span: Range;
  readonly rule: string;
}

/** One place of the text that speaks of an occasion. */
export interface OccasionMention {
  readonly kind: MeetingKind;
  readonly rule: string;
  readonly trigger: Range;
  readonly sentence: number;
  /** It points back: "the meeting", "their call", "the leaders". */
  readonly definite: boolean;
  /** "calls", "meetings": several occasions of one description. */
  readonly plural: boolean;
  /** Proper name of the occasion: "Munich Security Conference". */
  readonly name: string | null;
  readonly parties: readonly Party[];
  readonly date: DateMention | null;
  /** Its time of day, "15:00", as the text has it. */
  readonly time: { readonly value: string; readonly span: Range } | null;
  readonly place: { readonly entity: string | null; readonly span: Range } | null;
  readonly venue: Range | null;
  readonly status: MeetingStatus;
  readonly statusSpan: Range | null;
  /** The sentence's speaker spoke there. */
  readonly spokenAt: boolean;
  /** Start of the mention right after whose occasion this one took place, so that the two are never one; null where none is told. */
  readonly follows: number | null;
  /** The occasion's own verb told its tense: "will meet", "met". */
  readonly tenseIsOwn: boolean;
  /** True where this mention alone is enough for an entry. */
  readonly founds: boolean;
}
