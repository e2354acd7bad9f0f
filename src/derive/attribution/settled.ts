import type { Organization, Person, Speaker } from "../../schema/index.ts";
import { plain } from "../../text/plain.ts";
import type { Range } from "../../text/types.ts";
import type { AttributedStatement, EntityMention, StatementDraft } from "../types.ts";
import type { Surroundings } from "./antecedents.ts";
import type { SourceRead } from "./sources.ts";

/** What was settled of one draft's speaker. */
export interface Settled {
  readonly attribution: AttributedStatement["attribution"];
  readonly speakers: readonly Speaker[];
  readonly printed: string | null;
  readonly rule: string;
  /** Where the speaker is named, if not in the source that the draft was read with. */
  readonly source?: Range;
}

/** One draft whose speaker is asked for, with what was printed as its source and all that was settled before it. */
export interface Question {
  readonly surroundings: Surroundings;
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly drafts: readonly StatementDraft[];
  readonly done: readonly Settled[];
  readonly draft: StatementDraft;
  readonly index: number;
  /** The source in the body; null where the draft has none. */
  readonly source: Range | null;
  /** Its words, as the record prints them; empty where there is none. */
  readonly printed: string;
  readonly read: SourceRead | null;
}

/** A way to settle who speaks: null where it has no answer, and the next rule is asked. */
export interface SpeakerRule {
  readonly name: string;
  /** A sentence that the rule is for. */
  readonly example: string;
  readonly settle: (question: Question) => Settled | null;
}

export const UNSETTLED: Settled = { attribution: "unsettled", speakers: [], printed: null, rule: "unsettled" };

/** Those whom mentions stand for speak; `rule` where it is not the first mention's own. */
export function nameSpeakers({ people, printed, surroundings }: Question, mentions: readonly EntityMention[], rule?: string): Settled {
  const speakers = mentions.map(
    ({ type, entity }): Speaker =>
      type === "person" ? { person: entity, role: people.get(entity)?.roles[0]?.title ?? null } : { organization: entity },
  );
  const first = mentions[0] as EntityMention;
  const last = mentions.at(-1) as EntityMention;
  const asPrinted =
    first.form === "name" && first.start >= 0
      ? plain(surroundings.context.document.body, [{ start: first.start, end: last.end }])
      : printed;
  return { attribution: "named", speakers, printed: asPrinted, rule: `speaker-${rule ?? first.rule}` };
}

/** The same, for a speaker named elsewhere than in the source that was read. */
export function nameElsewhere(question: Question, mention: EntityMention, rule: string): Settled {
  const { start, end } = mention;
  const printed = plain(question.surroundings.context.document.body, [{ start, end }]);
  return { ...nameSpeakers({ ...question, printed }, [mention], rule), source: { start, end } };
}

/** A speaker whom the source does not name, kept as printed. */
export function describeSpeaker({ printed, read }: Question): Settled {
  const speaker: Speaker = read?.form === "group" ? { name: printed } : { name: printed, unnamed: true };
  return { attribution: "unnamed", speakers: [speaker], printed, rule: "speaker-described" };
}
