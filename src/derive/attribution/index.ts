import { plain } from "../../text/plain.ts";
import type { AttributedStatement, DeriveContext, Entities, StatementDraft } from "../types.ts";
import { mentionsWithin, type Surroundings } from "./antecedents.ts";
import { confidenceOf } from "./confidence.ts";
import { speaksOfAnother } from "./own-name.ts";
import { findRelays } from "./relays.ts";
import { SPEAKER_RULES } from "./rules.ts";
import { type Question, type Settled, UNSETTLED } from "./settled.ts";
import { readSource } from "./sources.ts";

/** Resolves each statement's printed source to its speakers, or leaves it unsettled. */
export function attribute(context: DeriveContext, entities: Entities, drafts: readonly StatementDraft[]): readonly AttributedStatement[] {
  const surroundings: Surroundings = {
    context,
    mentions: entities.mentions.filter((m) => m.in === "body").sort((a, b) => a.start - b.start),
  };
  const people = new Map(entities.people.map((person) => [person.id, person]));
  const organizations = new Map(entities.organizations.map((organization) => [organization.id, organization]));
  const done: Settled[] = [];
  for (const [index, draft] of drafts.entries()) done.push(settle({ surroundings, people, organizations, drafts, done, draft, index }));
  return drafts.map((draft, index) => finish(surroundings, draft, done[index] ?? UNSETTLED));
}

type Known = Omit<Question, "source" | "printed" | "read">;

/** Asks the rules in their order. Turns and documents are settled by their labels. */
function settle(known: Known): Settled {
  const { draft } = known;
  if (draft.kind === "turn" || draft.kind === "document" || draft.source?.in === "title" || draft.source?.in === "meta") return UNSETTLED;
  const question = readQuestion(known);
  for (const rule of SPEAKER_RULES) {
    const settled = rule.settle(question);
    if (settled) return speaksOfAnother(question, settled) ? { ...UNSETTLED, printed: question.printed || null } : settled;
  }
  return UNSETTLED;
}

function readQuestion(known: Known): Question {
  const { source } = known.draft;
  if (!source) return asking(known, null, "", null);
  const text = withoutPossessive(known.surroundings.context.document.body.slice(source.start, source.end));
  const read = readSource(text, source.start, mentionsWithin(known.surroundings.mentions, source));
  return asking(known, source, plain(text, [{ start: 0, end: text.length }]), read);
}

/** Spelled out, as the statement below is: spread, it takes several microseconds, and there are two for each statement. */
function asking(
  { surroundings, people, organizations, drafts, done, draft, index }: Known,
  source: Question["source"],
  printed: string,
  read: Question["read"],
): Question {
  return { surroundings, people, organizations, drafts, done, draft, index, source, printed, read };
}

/** "Norway’s demand": it is Norway that demands. */
const withoutPossessive = (text: string): string => text.replace(/(?<=\p{L})['’]s?$/u, "");

function finish(surroundings: Surroundings, draft: StatementDraft, settled: Settled): AttributedStatement {
  const { attribution, speakers, printed, rule } = settled;
  const ids = speakers.flatMap((speaker) => ("person" in speaker ? [speaker.person] : []));
  const source = settled.source ?? draft.source;
  const where = source ?? draft.cue;
  const evidence = attribution === "named" && where ? [{ ...where, field: "speakers", rule }] : [];
  return {
    kind: draft.kind,
    content: draft.content,
    quoted: draft.quoted,
    cue: draft.cue,
    source,
    partOf: draft.partOf,
    attribution,
    speakers,
    speakerAsPrinted: printed,
    relays: attribution === "unsettled" ? [] : findRelays(surroundings, draft.content, source, ids),
    evidence: [...draft.evidence, ...evidence],
    confidence: confidenceOf(draft, { attribution, rule }),
  };
}
