import type { Statement } from "../schema/index.ts";
import type { Exported } from "./index.ts";
import { idOf, nameOfParty, namesOf } from "./names.ts";

const COLUMNS = [
  "id",
  "date",
  "reported",
  "kind",
  "attribution",
  "speakers",
  "speakerIds",
  "roles",
  "asPrinted",
  "text",
  "relays",
  "audience",
  "venue",
  "place",
  "saidAt",
  "topics",
  "article",
  "title",
  "publisher",
  "url",
  "confidence",
  "reviewed",
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Statements as a table for spreadsheets (RFC 4180, with a byte order mark): one line each, several names set apart by `; `. */
export function toCsv(record: Exported, statements: readonly Statement[]): string {
  const toRow = rowMaker(record);
  const lines = statements.map((statement) => {
    const row = toRow(statement);
    return COLUMNS.map((column) => toCell(row[column])).join(",");
  });
  return `\uFEFF${[COLUMNS.join(","), ...lines].join("\r\n")}\r\n`;
}

function rowMaker(record: Exported): (statement: Statement) => Row {
  const nameOf = namesOf(record);
  const articles = new Map(record.articles.map((article) => [article.id, article]));
  const topics = new Map(record.topics.map(({ id, name }) => [id, name]));
  const join = (values: readonly (string | null | undefined)[]) => values.filter((value) => value).join("; ");
  return (s) => {
    const article = articles.get(s.article);
    return {
      id: s.id,
      date: s.date ?? "",
      reported: article?.date ?? "",
      kind: s.kind,
      attribution: s.attribution,
      speakers: join(s.speakers.map((speaker) => nameOfParty(speaker, nameOf))),
      speakerIds: join(s.speakers.map(idOf)),
      roles: join(s.speakers.map((speaker) => ("role" in speaker ? speaker.role : null))),
      asPrinted: s.speakerAsPrinted ?? "",
      text: s.text,
      relays: join(s.relays.map((party) => nameOfParty(party, nameOf))),
      audience: join(s.audience.map((party) => nameOfParty(party, nameOf))),
      venue: s.venue ?? "",
      place: s.place ? nameOf(s.place) : "",
      saidAt: s.saidAt ?? "",
      topics: join(s.topics.map((id) => topics.get(id) ?? id)),
      article: s.article,
      title: article?.title ?? "",
      publisher: article?.publisher ?? "",
      url: article?.url ?? "",
      confidence: String(s.confidence),
      reviewed: s.reviewed?.on ?? "",
    };
  };
}

/** A cell that a spreadsheet would run as a formula begins with an apostrophe. */
function toCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
