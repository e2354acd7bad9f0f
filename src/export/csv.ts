import type { Statement } from "../schema/index.ts";
import { type Exportable, type Indexed, indexRecord, nameOf } from "./exportable.ts";

type Cell = string | number | null;
type Column<T> = readonly [name: string, read: (item: T, index: Indexed) => Cell];

/** Several values of one cell. */
const list = (values: readonly string[]): string => values.join("; ");

const STATEMENT_COLUMNS: readonly Column<Statement>[] = [
  ["id", (s) => s.id],
  ["date", (s) => s.date],
  ["reported", (s, { articles }) => articles.get(s.article)?.date ?? null],
  ["kind", (s) => s.kind],
  ["attribution", (s) => s.attribution],
  ["speakers", (s, index) => list(s.speakers.map((speaker) => nameOf(index, speaker)))],
  ["roles", (s) => list(s.speakers.flatMap((speaker) => ("person" in speaker && speaker.role ? [speaker.role] : [])))],
  ["speaker_as_printed", (s) => s.speakerAsPrinted],
  ["relays", (s, index) => list(s.relays.map((party) => nameOf(index, party)))],
  ["audience", (s, index) => list(s.audience.map((party) => nameOf(index, party)))],
  ["venue", (s) => s.venue],
  ["place", (s, { places }) => (s.place ? (places.get(s.place)?.name ?? s.place) : null)],
  ["said_at", (s, { meetings }) => (s.saidAt ? (meetings.get(s.saidAt)?.title ?? s.saidAt) : null)],
  ["about", (s, { meetings }) => list(s.about.map((id) => meetings.get(id)?.title ?? id))],
  ["topics", (s, { topics }) => list(s.topics.map((id) => topics.get(id)?.name ?? id))],
  ["text", (s) => s.text],
  ["article", (s) => s.article],
  ["article_title", (s, { articles }) => articles.get(s.article)?.title ?? null],
  ["publisher", (s, { articles }) => articles.get(s.article)?.publisher ?? null],
  ["url", (s, { articles }) => articles.get(s.article)?.url ?? null],
  ["confidence", (s) => s.confidence],
  ["reviewed", (s) => (s.reviewed ? `${s.reviewed.on} ${s.reviewed.by}` : null)],
];

const PERSON_COLUMNS: readonly Column<Exportable["people"][number]>[] = [
  ["id", (p) => p.id],
  ["name", (p) => p.name],
  ["other_names", (p) => list(p.otherNames.map((other) => other.name))],
  ["roles", (p) => list(p.roles.map((role) => role.title))],
  ["articles", (p) => new Set(p.mentions.map((mention) => mention.article)).size],
];

const MEETING_COLUMNS: readonly Column<Exportable["meetings"][number]>[] = [
  ["id", (m) => m.id],
  ["title", (m) => m.title],
  ["kind", (m) => m.kind],
  ["status", (m) => m.status],
  ["as_of", (m) => m.asOf],
  ["start", (m) => m.start],
  ["end", (m) => m.end],
  ["date_means", (m) => m.dateMeans],
  ["time", (m) => m.time],
  ["place", (m, { places }) => (m.place ? (places.get(m.place)?.name ?? m.place) : null)],
  ["venue", (m) => m.venue],
  ["participants", (m, index) => list(m.participants.map((participant) => nameOf(index, participant)))],
  ["articles", (m) => list([...new Set(m.evidence.map((evidence) => evidence.article))])],
  ["confidence", (m) => m.confidence],
  ["reviewed", (m) => (m.reviewed ? `${m.reviewed.on} ${m.reviewed.by}` : null)],
];

/** One row a statement; those of one person or meeting where a list of statements is given. */
export function* exportStatementsCsv(record: Exportable, statements: readonly Statement[] = record.statements): Generator<string> {
  yield* formatTable(STATEMENT_COLUMNS, statements, indexRecord(record));
}

export function* exportPeopleCsv(record: Exportable): Generator<string> {
  yield* formatTable(PERSON_COLUMNS, record.people, indexRecord(record));
}

export function* exportMeetingsCsv(record: Exportable): Generator<string> {
  yield* formatTable(MEETING_COLUMNS, record.meetings, indexRecord(record));
}

function* formatTable<T>(columns: readonly Column<T>[], items: readonly T[], index: Indexed): Generator<string> {
  yield formatRow(columns.map(([name]) => name));
  for (const item of items) yield formatRow(columns.map(([, read]) => read(item, index)));
}

/** RFC 4180: comma, quotation marks where they are needed, line end of two characters. */
function formatRow(cells: readonly Cell[]): string {
  return `${cells.map(formatCell).join(",")}\r\n`;
}

/** Spreadsheets take what begins so for a formula; an apostrophe before it makes it text (OWASP, "CSV injection"). */
const FORMULA = /^[=+\-@\t\r\n|＝＋－＠]/;

function formatCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell.trimStart()) || FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
