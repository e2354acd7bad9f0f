import type { Article, ArticleRecord, Evidence, Span, Statement } from "../schema/index.ts";
import { plain } from "../text/plain.ts";
import type { Range } from "../text/types.ts";
import type { Derived, SituatedStatement } from "./types.ts";

/** Puts an article's findings into the record's shapes. Statement ids are given by `consolidate`; here they count. */
export function assemble(article: Article, derived: Derived): ArticleRecord {
  return {
    version: 1,
    article,
    people: [...derived.entities.people],
    organizations: [...derived.entities.organizations],
    places: [...derived.entities.places],
    meetings: [...derived.meetings],
    statements: derived.statements.map((statement, index) => assembleStatement(article, statement, index)),
    diagnostics: [...derived.diagnostics],
  };
}

function assembleStatement(article: Article, s: SituatedStatement, index: number): Statement {
  const evidence: Evidence[] = s.evidence.map((e) => ({ ...e, article: article.id }));
  return {
    id: `s${index}`,
    formerIds: [],
    kind: s.kind,
    partOf: s.partOf === null ? null : `s${s.partOf}`,
    article: article.id,
    text: plain(article.body, s.content) || "[…]",
    content: s.content.map(toSpan),
    quoted: s.quoted.map(toSpan),
    cue: s.cue && toSpan(s.cue),
    source: s.source && { ...toSpan(s.source), ...(s.source.in && s.source.in !== "body" ? { in: s.source.in } : {}) },
    attribution: s.attribution,
    speakers: [...s.speakers],
    speakerAsPrinted: s.speakerAsPrinted,
    relays: [...s.relays],
    audience: [...s.audience],
    venue: s.venue,
    place: s.place,
    date: s.date,
    saidAt: s.saidAt,
    about: [],
    topics: [],
    sameAs: [],
    evidence,
    confidence: s.confidence,
    reviewed: null,
  };
}

function toSpan(range: Range): Span {
  return { start: range.start, end: range.end };
}
