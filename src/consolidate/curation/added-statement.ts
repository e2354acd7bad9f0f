import type { ReadoutRecord, Statement, StatementCorrection } from "../../schema/index.ts";
import { plain } from "../../text/plain.ts";
import { digest8, fold } from "../fold.ts";
import { unused } from "../register.ts";
import { type Desk, findWords, overlaps } from "./desk.ts";

type Add = Extract<StatementCorrection, { add: unknown }>;

/** Puts an added statement among those of its article; words that one of them has already are that one. */
export function addStatement(record: ReadoutRecord, { add }: Add, desk: Desk): ReadoutRecord {
  const article = desk.articles.get(add.article)?.article;
  const [words] = article ? findWords(article, add.exact) : [];
  if (!article || !words) return record;
  const here = record.statements.filter((statement) => statement.article === article.id);
  if (here.some((statement) => statement.content.some((span) => overlaps(span, words)))) return record;
  const text = plain(article.body, [words]);
  const quoted = quotedIn(article.body, words, add.kind);
  const kind = add.kind ?? (quoted.length === 0 ? "indirect" : "direct");
  const id = unused(`${article.id}-${digest8(fold(text))}`, new Set(here.map((statement) => statement.id)));
  const evidence = [{ article: article.id, ...words, field: "content", rule: "curation" }];
  const added: Statement = { ...BLANK, id, kind, article: article.id, text, content: [words], quoted, evidence };
  const next = record.statements.findIndex((s) => s.article === article.id && (s.content[0]?.start ?? 0) > words.start);
  const last = record.statements.findLastIndex((s) => s.article === article.id);
  const at = next >= 0 ? next : last + 1 || positionOf(record, article.id);
  return { ...record, statements: record.statements.toSpliced(at, 0, added) };
}

/** Where the statements of an article without any would begin. */
function positionOf(record: ReadoutRecord, article: string): number {
  const order = new Map(record.articles.map((item, index) => [item.id, index]));
  const own = order.get(article) ?? 0;
  const next = record.statements.findIndex((statement) => (order.get(statement.article) ?? 0) > own);
  return next < 0 ? record.statements.length : next;
}

/** All of the words where quotation marks enclose them or `kind` says so; else what stands between marks inside them. */
function quotedIn(body: string, words: { readonly start: number; readonly end: number }, kind: Add["add"]["kind"]): Statement["quoted"] {
  if (kind === "indirect") return [];
  if (kind === "direct" || /["“„«‘]/.test(body[words.start - 1] ?? "")) return [{ ...words }];
  const inside = body.slice(words.start, words.end).matchAll(/["“]([^"“”]+)["”]/g);
  return [...inside].map((match) => ({
    start: words.start + match.index + 1,
    end: words.start + match.index + 1 + (match[1]?.length ?? 0),
  }));
}

const BLANK = {
  formerIds: [],
  partOf: null,
  cue: null,
  source: null,
  attribution: "unsettled" as const,
  speakers: [],
  speakerAsPrinted: null,
  relays: [],
  audience: [],
  venue: null,
  place: null,
  date: null,
  saidAt: null,
  about: [],
  topics: [],
  sameAs: [],
  confidence: 1,
  reviewed: null,
};
