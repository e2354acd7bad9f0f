import type { Person, Speaker } from "../../schema/index.ts";
import { plain } from "../../text/plain.ts";
import type { AttributedStatement, DeriveContext, Entities, EntityMention, StatementDraft } from "../types.ts";
import { mentionsWithin, organizationBefore, personBeforeRelative, type Surroundings } from "./antecedents.ts";
import { carriedOn, signedBy } from "./carried-on.ts";
import { confidenceOf } from "./confidence.ts";
import { issuerOf } from "./documents.ts";
import { findRelays } from "./relays.ts";
import { readSource, type SourceRead } from "./sources.ts";

/** What was settled of one draft's speaker. */
export interface Settled {
  readonly attribution: AttributedStatement["attribution"];
  readonly speakers: readonly Speaker[];
  readonly printed: string | null;
  readonly rule: string;
}

const UNSETTLED: Settled = { attribution: "unsettled", speakers: [], printed: null, rule: "unsettled" };

/** Resolves each statement's printed source to its speakers, or leaves it unsettled. */
export function attribute(context: DeriveContext, entities: Entities, drafts: readonly StatementDraft[]): readonly AttributedStatement[] {
  const surroundings: Surroundings = {
    context,
    mentions: entities.mentions.filter((m) => m.in === "body").sort((a, b) => a.start - b.start),
  };
  const people = new Map(entities.people.map((person) => [person.id, person]));
  const settled: Settled[] = [];
  for (const [index, draft] of drafts.entries()) settled.push(settle(surroundings, people, drafts, settled, draft, index));
  return drafts.map((draft, index) => finish(surroundings, draft, settled[index] ?? UNSETTLED));
}

function finish(surroundings: Surroundings, draft: StatementDraft, { attribution, speakers, printed, rule }: Settled): AttributedStatement {
  const ids = speakers.flatMap((speaker) => ("person" in speaker ? [speaker.person] : []));
  const where = draft.source ?? draft.cue;
  const evidence = attribution === "named" && where ? [{ ...where, field: "speakers", rule }] : [];
  return {
    ...draft,
    attribution,
    speakers,
    speakerAsPrinted: printed,
    relays: attribution === "unsettled" ? [] : findRelays(surroundings, draft, ids),
    evidence: [...draft.evidence, ...evidence],
    confidence: confidenceOf(draft, { attribution, rule }),
  };
}

function settle(
  surroundings: Surroundings,
  people: ReadonlyMap<string, Person>,
  drafts: readonly StatementDraft[],
  done: readonly Settled[],
  draft: StatementDraft,
  index: number,
): Settled {
  const { source } = draft;
  if (draft.kind === "turn" || draft.kind === "document") return UNSETTLED;
  if (!source) {
    const signer = signedBy(surroundings, draft);
    return signer
      ? toSpeakers([signer], people, "", surroundings, "signature")
      : (carriedOn(surroundings, drafts, done, draft, index) ?? UNSETTLED);
  }
  if (source.in === "title" || source.in === "meta") return UNSETTLED;
  const text = withoutPossessive(surroundings.context.document.body.slice(source.start, source.end));
  const printed = plain(text, [{ start: 0, end: text.length }]);
  const read = readSource(text, source.start, mentionsWithin(surroundings.mentions, source));
  const named = (mentions: readonly EntityMention[], rule?: string): Settled => toSpeakers(mentions, people, printed, surroundings, rule);
  switch (read.form) {
    case "pronoun":
    case "name":
    case "role":
    case "organization":
      return read.heads.length > 0 ? named(read.heads) : { ...UNSETTLED, printed };
    case "relative": {
      const person = personBeforeRelative(surroundings, source);
      return person ? named([person], "relative-pronoun") : { ...UNSETTLED, printed };
    }
    case "plural-pronoun": {
      const organization = organizationBefore(surroundings, source);
      return organization ? named([organization], "organization-pronoun") : { ...UNSETTLED, printed };
    }
    case "document":
      return (
        issuerOf(surroundings, read, drafts, done, index, printed) ??
        (read.heads[0]?.type === "organization" ? named(read.heads.slice(0, 1), "document-of") : describedSpeaker(printed, read))
      );
    default:
      return describedSpeaker(printed, read);
  }
}

/** "Norway’s demand": it is Norway that demands. */
const withoutPossessive = (text: string): string => text.replace(/(?<=\p{L})['’]s?$/u, "");

function toSpeakers(
  mentions: readonly EntityMention[],
  people: ReadonlyMap<string, Person>,
  printed: string,
  { context }: Surroundings,
  rule?: string,
): Settled {
  const speakers = mentions.map(
    ({ type, entity }): Speaker =>
      type === "person" ? { person: entity, role: people.get(entity)?.roles[0]?.title ?? null } : { organization: entity },
  );
  const first = mentions[0] as EntityMention;
  const last = mentions.at(-1) as EntityMention;
  const told = rule ?? first.rule;
  const asPrinted =
    first.form === "name" && first.start >= 0 ? plain(context.document.body, [{ start: first.start, end: last.end }]) : printed;
  return { attribution: "named", speakers, printed: asPrinted, rule: `speaker-${told}` };
}

/** A speaker whom the source does not name, kept as printed. */
function describedSpeaker(printed: string, { form }: SourceRead): Settled {
  const speaker: Speaker = form === "group" ? { name: printed } : { name: printed, unnamed: true };
  return { attribution: "unnamed", speakers: [speaker], printed, rule: "speaker-described" };
}
