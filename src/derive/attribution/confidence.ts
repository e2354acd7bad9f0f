import type { StatementDraft } from "../types.ts";
import type { Settled } from "./settled.ts";

/**
 * Belief that a quotation read by a rule has the source that the rule gives it, and belief in each way of naming a
 * speaker. Both are shares that were right on annotated news articles (the development set of docs/accuracy.md),
 * rounded down; a statement's confidence is their product.
 */
const QUOTED: Readonly<Record<string, number>> = {
  "said-source": 0.99,
  "source-said": 0.99,
  "verb-colon": 0.97,
  "verb-clause": 0.97,
  "verb-that": 0.97,
  "according-to": 0.97,
  "verb-object": 0.96,
  "verb-infinitive": 0.96,
  "verb-quote": 0.96,
  "verb-particle": 0.95,
  "quotation-in-sentence": 0.9,
  "quotation-alone": 0.9,
};
const NAMED: Readonly<Record<string, number>> = {
  "full-name": 0.98,
  surname: 0.98,
  "shared-surname": 0.96,
  "title-and-surname": 0.96,
  "surname-alone": 0.95,
  misprint: 0.93,
  "given-name": 0.92,
  "pronoun-only": 0.97,
  "pronoun-clear": 0.93,
  "pronoun-likely": 0.85,
  "role-phrase": 0.95,
  description: 0.9,
  "description-of-subject": 0.85,
  "relative-pronoun": 0.95,
  "organization-list": 0.93,
  "organization-head": 0.93,
  "organization-pronoun": 0.85,
  "organization-carried-on": 0.88,
  "organization-noun": 0.88,
  "document-of": 0.8,
  "document-issuer": 0.93,
  aside: 0.95,
  apposition: 0.9,
  "named-behind-clause": 0.95,
  "named-after": 0.95,
  "named-before": 0.93,
  "sentence-before": 0.85,
  "carried-on": 0.93,
  signature: 0.95,
};
const OTHER_QUOTED = 0.9;
const OTHER_NAMED = 0.9;
/** Two of three: the third had a name that its source was not read to. */
const DESCRIBED = 0.7;
const UNSETTLED = 0.4;

/** Confidence in a statement with its speaker, between 0 and 1, two decimals. */
export function confidenceOf(draft: StatementDraft, { attribution, rule }: Pick<Settled, "attribution" | "rule">): number {
  if (draft.kind === "turn" || draft.kind === "document") return draft.confidence;
  const named = NAMED[rule.replace(/^speaker-/, "")] ?? OTHER_NAMED;
  const speaker = attribution === "named" ? named : attribution === "unnamed" ? DESCRIBED : UNSETTLED;
  const read =
    draft.kind === "indirect" ? draft.confidence : Math.max(...draft.evidence.map((e) => QUOTED[e.rule] ?? 0), 0) || OTHER_QUOTED;
  return Math.round(read * speaker * 100) / 100;
}
