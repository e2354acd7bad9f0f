import type { Meeting, Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { compareText } from "../model/order.ts";
import { withoutRepeats } from "../model/repeats.ts";
import { type Columns, columnsOf } from "./ledger-columns.ts";
import { onPaper } from "./one-page.ts";
import { printedHeight } from "./printed-card.ts";
import { countStamp, type Rail } from "./rail.ts";
import { type StatementCard, statementCard } from "./statement-card.ts";

interface LedgerCell {
  readonly name: string;
  readonly cards: readonly LedgerCard[];
  readonly nothing: string;
  readonly more: string | null;
}

/** `onPaper`: it has room on the meeting's one printed page. */
type LedgerCard = StatementCard & { readonly onPaper: boolean };

interface LedgerRow {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly rail: Rail;
  readonly cells: readonly LedgerCell[];
  readonly onPaper: boolean;
}

/** What was said at or about a meeting: a row for each topic, a column for each side; one column where sides are unknown. */
export interface Ledger {
  readonly sides: readonly string[];
  /** A body stands for one of the sides at least. */
  readonly bodies: boolean;
  readonly rows: readonly LedgerRow[];
  /** Said on paper where the page has no room for all; null where it has. */
  readonly leftOut: string | null;
}

/** Statements that a meeting's page shows in all, and of one side on one topic; the rest is a search away. */
const ON_PAGE = 60;
const PER_CELL = 6;
const FEWEST = 2;

/** `room`: points that the meeting's printed page leaves for the ledger. */
export function ledgerOf(model: SiteModel, meeting: Meeting, room: number): Ledger {
  const tied = model.statementsOf.meeting.get(meeting.id) ?? [];
  const columns = columnsOf(model, meeting);
  const all = [...tied, ...aroundIt(model, meeting, columns, new Set(tied))].sort((a, b) => compareAsSaid(model, a, b));
  const statements = withoutRepeats(all);
  const byTopic = groupBy(statements, (s) => [s.topics[0] ?? ""]);
  const order = [...model.record.topics.map((topic) => topic.id), ""].filter((id) => byTopic.has(id));
  const limit = cellLimit(order.length, columns);
  const rows = order.map((id) => ledgerRow(model, meeting, id, byTopic.get(id) ?? [], columns, limit));
  const positions = positionsAt(meeting, columns, statements);
  const printed = onPaper(
    rows.map((row) => row.cells.map((cell) => cell.cards.filter((card) => positions.has(card.id)))),
    columns.list.length,
    room,
    (card, column) => printedHeight(card, column, model),
  );
  const left = statements.length - printed.size;
  return {
    sides: rows.length > 0 ? columns.list.map((column) => column.name) : [],
    bodies: columns.bodies,
    rows: rows.map((row) => markPrinted(row, printed)),
    leftOut: left > 0 ? model.t.meeting.notPrinted(left, model.formats.number(left)) : null,
  };
}

/**
 * Statements that count as positions: what named speakers said who took part or speak for a side. Where none of them is named,
 * what those said whom the source only describes as taking part ("senior administration official"), never a question from "Q".
 */
function positionsAt(meeting: Meeting, columns: Columns, statements: readonly Statement[]): ReadonlySet<string> {
  const named = statements.filter((s) => isPosition(meeting, columns, s));
  const described = new Set(meeting.participants.flatMap((p) => ("name" in p ? [p.name] : [])));
  const chosen = named.length > 0 ? named : statements.filter((s) => s.speakers.some((p) => "name" in p && described.has(p.name)));
  return new Set(chosen.map((s) => s.id));
}

/** A named speaker's who took part, or speaks for a side; anybody's who is named where nobody is known to have taken part. */
function isPosition({ participants }: Meeting, columns: Columns, statement: Statement): boolean {
  if (statement.attribution !== "named") return false;
  const bodies = participants.flatMap((p) => ("organization" in p ? [p.organization] : p.side ? [p.side] : []));
  const people = participants.flatMap((p) => ("person" in p ? [p.person] : []));
  if (bodies.length + people.length === 0 || columns.of(statement) !== null) return true;
  return [...statement.speakers, ...statement.relays].some((party) =>
    "person" in party ? people.includes(party.person) : "organization" in party && bodies.includes(party.organization),
  );
}

/** Sides that speak share what the page holds; where there are none, the topics do. */
function cellLimit(topics: number, { list }: Columns): number {
  const fair = Math.floor(ON_PAGE / Math.max(1, topics * Math.max(1, list.length)));
  return Math.max(FEWEST, list.length > 0 ? Math.min(PER_CELL, fair) : fair);
}

function markPrinted(row: Omit<LedgerRow, "onPaper">, printed: ReadonlySet<string>): LedgerRow {
  const cells = row.cells.map((cell) => ({ ...cell, cards: cell.cards.map((card) => ({ ...card, onPaper: printed.has(card.id) })) }));
  return { ...row, cells, onPaper: cells.some((cell) => cell.cards.some((card) => card.onPaper)) };
}

/** Days before and after a meeting in which what its sides say, in the sources that report it, stands beside it. */
const NEAR = 7;

/** What the sides of a meeting said in the sources that report it, within a week of it: the positions they came with. */
function aroundIt(model: SiteModel, meeting: Meeting, columns: Columns, tied: ReadonlySet<Statement>): readonly Statement[] {
  if (columns.list.length === 0 || meeting.start?.length !== 10) return [];
  const held = dayNumber(meeting.start);
  return [...new Set(meeting.evidence.map((e) => e.article))]
    .flatMap((article) => model.statementsOf.article.get(article) ?? [])
    .filter((s) => s.kind !== "turn" && s.kind !== "document" && !tied.has(s))
    .filter((s) => Math.abs(dayNumber(s.date?.length === 10 ? s.date : (model.articles.get(s.article)?.date ?? "")) - held) <= NEAR)
    .filter((s) => columns.of(s) !== null);
}

/** Days since 1970; not a number for a date that is no day. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

function ledgerRow(
  model: SiteModel,
  meeting: Meeting,
  topic: string,
  statements: readonly Statement[],
  columns: Columns,
  limit: number,
): Omit<LedgerRow, "onPaper"> {
  const { t, formats } = model;
  const name = model.topics.get(topic)?.name ?? t.meeting.noTopic;
  const sided = columns.list.length > 0;
  const groups = groupBy(statements, (s) => [columns.of(s) ?? ""]);
  const others = { key: "", name: sided ? t.meeting.otherSpeakers : "" };
  const cells = [...columns.list, ...(groups.has("") ? [others] : [])].map(({ key, name: label }) => {
    const group = groups.get(key) ?? [];
    const rest = group.length - limit;
    return {
      name: label,
      cards: group.slice(0, limit).map((s, i) => ({ ...cardAt(model, meeting, s, group[i - 1]), onPaper: false })),
      nothing: t.meeting.nothing(label),
      more: rest > 0 ? t.meeting.more(formats.number(rest)) : null,
    };
  });
  const rail = countStamp(model, "statements", statements.length);
  return { id: topic || "other", name, url: topic ? `topics/${topic}.html` : null, rail, cells };
}

/** Oldest day first; of one day by source, as the text has them. */
function compareAsSaid(model: SiteModel, a: Statement, b: Statement): number {
  const day = (s: Statement) => s.date ?? model.articles.get(s.article)?.date ?? "";
  const start = (s: Statement) => s.content[0]?.start ?? 0;
  return compareText(day(a), day(b)) || compareText(a.article, b.article) || start(a) - start(b) || compareText(a.id, b.id);
}

/** On the meeting's own page a card does not say again that it was said there. */
function cardAt(model: SiteModel, meeting: Meeting, statement: Statement, before: Statement | undefined): StatementCard {
  const card = statementCard(model, statement, before);
  return statement.saidAt === meeting.id ? { ...card, where: null } : card;
}
