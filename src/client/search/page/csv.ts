import type { Card } from "../format/types.ts";

const COLUMNS = ["id", "date", "speakers", "roles", "kind", "text", "to", "where", "source", "reviewed", "url"] as const;

/** The results as a table (RFC 4180) for spreadsheets: one line a statement. */
export function csvOf(cards: readonly Card[], page: string): string {
  const lines = cards.map((card) => {
    const row: Readonly<Record<(typeof COLUMNS)[number], string>> = {
      id: card.id,
      date: card.date ?? "",
      speakers: card.speakers.map(([name]) => name).join("; "),
      roles: card.speakers.map(([, , , role]) => role ?? "").join("; "),
      kind: card.kind,
      text: card.words.join(""),
      to: card.to.map(([name]) => name).join("; "),
      where: card.where ?? "",
      source: card.source,
      reviewed: card.reviewed ? "yes" : "no",
      url: new URL(`sources/${card.article}.html#${card.id}`, page).href,
    };
    return COLUMNS.map((column) => cell(row[column])).join(",");
  });
  return `\ufeff${[COLUMNS.join(","), ...lines].join("\r\n")}\r\n`;
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
