import type {
  CuratedParty,
  CuratedSpeaker,
  CurationPath,
  ReadoutRecord,
  Speaker,
  Statement,
  StatementCorrection,
} from "../../schema/index.ts";
import { plain } from "../../text/plain.ts";
import { digest8, fold } from "../fold.ts";
import { unused } from "../register.ts";
import { type Desk, findWords, logCorrection, overlaps } from "./desk.ts";
import { forgetStatement } from "./forget.ts";
import { createLookup, type Lookup } from "./lookup.ts";
import type { ReviewBook } from "./reviews.ts";

type Set = Extract<StatementCorrection, { statement: unknown }>;
type Add = Extract<StatementCorrection, { add: unknown }>;
type Fields = NonNullable<Set["set"]> | Add["add"];

/** Applies what corrections say of single statements. Comes after all others, so that it can name what they added. */
export function correctStatements(record: ReadoutRecord, desk: Desk, reviews: ReviewBook): ReadoutRecord {
  const corrections = desk.source.value.statements ?? [];
  if (corrections.length === 0) return record;
  const added = corrections.reduce((now, correction) => ("add" in correction ? addStatement(now, correction, desk) : now), record);
  const find = createLookup(added, desk);
  const byId = new Map(added.statements.map((statement) => [statement.id, statement]));
  const dropped: string[] = [];
  corrections.forEach((correction, index) => {
    const path = ["statements", index];
    if ("drop" in correction) {
      const id = find.statement(correction.drop, [...path, "drop"]);
      if (id === null) return;
      dropped.push(id);
      logCorrection(desk, { action: "drop", kind: "statement", id, summary: "Taken out" }, correction);
    } else {
      const target = "add" in correction ? { article: correction.add.article, exact: correction.add.exact } : correction.statement;
      const statement = byId.get(find.statement(target, [...path, "add" in correction ? "add" : "statement"]) ?? "");
      if (statement) byId.set(statement.id, changeStatement(statement, correction, find, path, desk, reviews));
    }
  });
  const changed = { ...added, statements: added.statements.map((statement) => byId.get(statement.id) ?? statement) };
  return dropped.reduce(forgetStatement, changed);
}

function changeStatement(
  statement: Statement,
  correction: Set | Add,
  find: Lookup,
  path: CurationPath,
  desk: Desk,
  reviews: ReviewBook,
): Statement {
  if ("add" in correction) {
    logCorrection(desk, { action: "add", kind: "statement", id: statement.id, summary: "Added" }, correction);
    return { ...statement, ...fieldsOf(correction.add, statement, find, [...path, "add"]) };
  }
  const { set, reviewed } = correction;
  const changed = set ? { ...statement, ...fieldsOf(set, statement, find, [...path, "set"]) } : statement;
  if (set)
    logCorrection(
      desk,
      { action: "set", kind: "statement", id: statement.id, summary: `Corrected ${Object.keys(set).join(", ")}` },
      correction,
    );
  return reviewed ? { ...changed, reviewed: reviews.judge(changed, reviewed, [...path, "reviewed"]) } : changed;
}

function fieldsOf(set: Fields, statement: Statement, find: Lookup, path: CurationPath): Partial<Statement> {
  const parties = (list: readonly CuratedParty[] | undefined, key: string, now: Statement["audience"]) =>
    list ? list.flatMap((party, index) => readParty(party, find, [...path, key, index]) ?? []) : now;
  const speakers = set.speakers?.flatMap((speaker, index) => readSpeaker(speaker, find, [...path, "speakers", index]) ?? []);
  return {
    kind: set.kind ?? statement.kind,
    ...(speakers ? { speakers, attribution: attributionOf(speakers) } : {}),
    relays: parties(set.relays, "relays", statement.relays),
    audience: parties(set.audience, "audience", statement.audience),
    venue: set.venue === undefined ? statement.venue : set.venue,
    place: pointTo(set.place, statement.place, (target) => find.place(target, [...path, "place"])),
    date: set.date === undefined ? statement.date : set.date === null ? null : String(set.date),
    saidAt: pointTo(set.saidAt, statement.saidAt, (target) => find.meeting(target, [...path, "saidAt"])),
    about: set.about ? set.about.flatMap((target, index) => find.meeting(target, [...path, "about", index]) ?? []) : statement.about,
    topics: set.topics ? set.topics.flatMap((id, index) => find.topic(id, [...path, "topics", index]) ?? []) : statement.topics,
  };
}

/** undefined leaves what is there, null takes it away, a target that is not found changes nothing. */
function pointTo<T>(given: T | null | undefined, now: string | null, find: (target: T) => string | null): string | null {
  return given === undefined ? now : given === null ? null : (find(given) ?? now);
}

function attributionOf(speakers: readonly Speaker[]): Statement["attribution"] {
  if (speakers.length === 0) return "unsettled";
  return speakers.every((speaker) => "name" in speaker && speaker.unnamed) ? "unnamed" : "named";
}

function readSpeaker(given: CuratedSpeaker, find: Lookup, path: CurationPath): Speaker | null {
  if ("name" in given) return { name: given.name, ...(given.unnamed ? { unnamed: true as const } : {}) };
  const party = readParty(given, find, path);
  return party && "person" in party ? { ...party, role: ("role" in given ? given.role : null) ?? null } : party;
}

function readParty(given: CuratedParty, find: Lookup, path: CurationPath): Statement["audience"][number] | null {
  if ("name" in given) return { name: given.name };
  if ("person" in given) {
    const person = find.person(given.person, [...path, "person"]);
    return person === null ? null : { person };
  }
  const organization = find.organization(given.organization, [...path, "organization"]);
  return organization === null ? null : { organization };
}

/** Puts an added statement among those of its article; words that one of them has already are that one. */
function addStatement(record: ReadoutRecord, { add }: Add, desk: Desk): ReadoutRecord {
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
