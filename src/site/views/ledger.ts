import type { Meeting, Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { type Columns, columnsOf } from "./ledger-columns.ts";
import { positionsAt } from "./ledger-positions.ts";
import { statementsFor } from "./ledger-statements.ts";
import { onPaper } from "./one-page.ts";
import { printedHeight } from "./printed-card.ts";
import { countStamp, type Rail } from "./rail.ts";
import { type StatementCard, statementCard } from "./statement-card.ts";

interface LedgerCell {
  readonly name: string;
  readonly cards: readonly LedgerCard[];
  readonly nothing: string;
  readonly more: string | null;
  /** Said on paper where none of its statements has room there; null where one has, or where there is none. */
  readonly noRoom: string | null;
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
  const columns = columnsOf(model, meeting);
  const statements = statementsFor(model, meeting, columns);
  const byTopic = groupBy(statements, (s) => [s.topics[0] ?? ""]);
  const order = [...model.record.topics.map((topic) => topic.id), ""].filter((id) => byTopic.has(id));
  const limit = cellLimit(order.length, columns);
  const rows = order.map((id) => ledgerRow(model, meeting, id, byTopic.get(id) ?? [], columns, limit));
  const cardsOf = (ids: ReadonlySet<string>) => rows.map((row) => row.cells.map((cell) => cell.cards.filter((card) => ids.has(card.id))));
  const { positions, others } = positionsAt(meeting, columns, statements);
  const printed = onPaper([cardsOf(positions), cardsOf(others)], columns.list.length, room, (card, column) =>
    printedHeight(card, column, model),
  );
  const left = statements.length - printed.size;
  return {
    sides: rows.length > 0 ? columns.list.map((column) => column.name) : [],
    bodies: columns.bodies,
    rows: rows.map((row) => markPrinted(model, row, printed)),
    leftOut: left > 0 ? model.t.meeting.notPrinted(left, model.formats.number(left)) : null,
  };
}

/** Sides that speak share what the page holds; where there are none, the topics do. */
function cellLimit(topics: number, { list }: Columns): number {
  const fair = Math.floor(ON_PAGE / Math.max(1, topics * Math.max(1, list.length)));
  return Math.max(FEWEST, list.length > 0 ? Math.min(PER_CELL, fair) : fair);
}

function markPrinted(model: SiteModel, row: Omit<LedgerRow, "onPaper">, printed: ReadonlySet<string>): LedgerRow {
  const cells = row.cells.map((cell) => {
    const cards = cell.cards.map((card) => ({ ...card, onPaper: printed.has(card.id) }));
    const hidden = cards.length > 0 && !cards.some((card) => card.onPaper);
    return { ...cell, cards, noRoom: hidden ? model.t.meeting.notPrinted(cards.length, model.formats.number(cards.length)) : null };
  });
  return { ...row, cells, onPaper: cells.some((cell) => cell.cards.some((card) => card.onPaper)) };
}

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
      nothing: topic ? t.meeting.nothing(label) : t.meeting.nothingElse(label),
      more: rest > 0 ? t.meeting.more(formats.number(rest)) : null,
      noRoom: null,
    };
  });
  const rail = countStamp(model, "statements", statements.length);
  return { id: topic || "other", name, url: topic ? `topics/${topic}.html` : null, rail, cells };
}

/** On the meeting's own page a card does not say again that it was said there. */
function cardAt(model: SiteModel, meeting: Meeting, statement: Statement, before: Statement | undefined): StatementCard {
  const card = statementCard(model, statement, before);
  return statement.saidAt === meeting.id ? { ...card, where: null } : card;
}
