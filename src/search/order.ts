import type { PublishedRecord, Statement } from "../schema/index.ts";

export interface Numbered {
  readonly statement: Statement;
  /** ISO day the statement is sorted and filtered by. */
  readonly day: string;
}

/**
 * Statements newest first; within a day those with a date before those without, then by article and place in it. A statement's
 * place in this list is its number everywhere in the index.
 */
export function orderStatements(record: PublishedRecord): Numbered[] {
  const dates = new Map(record.articles.map((article) => [article.id, article.date]));
  const all = record.statements.map((statement) => ({
    statement,
    day: sortDay(statement.date, dates.get(statement.article) ?? "0001-01-01"),
  }));
  return all.sort(
    (a, b) =>
      compare(b.day, a.day) ||
      Number(a.statement.date === null) - Number(b.statement.date === null) ||
      compare(a.statement.article, b.statement.article) ||
      (a.statement.content[0]?.start ?? 0) - (b.statement.content[0]?.start ?? 0) ||
      compare(a.statement.id, b.statement.id),
  );
}

/**
 * The day of a statement: its own where it is stated; the article's where it is not, or where the stated month or year is that of
 * the article; else the last day of the stated month or year.
 */
export function sortDay(date: string | null, articleDay: string): string {
  if (date === null || articleDay.startsWith(date)) return articleDay;
  if (date.length === 10) return date;
  const [year = "", month = "12"] = date.split("-");
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
