import type { Article, ReadoutRecord } from "../schema/index.ts";
import { toCalendar } from "./calendar.ts";
import { toCsv } from "./csv.ts";
import { toJsonLd } from "./json-ld.ts";
import { toPopolo } from "./popolo.ts";

export { toCalendar, toCsv, toJsonLd, toPopolo };

/** A record, or what of it may be published: no export but the whole JSON prints bodies. */
export type Exported = Omit<ReadoutRecord, "articles"> & { readonly articles: readonly Omit<Article, "body">[] };

/** The forms besides the record's own JSON. Same record, same text; no clock and no time zone of the machine goes in. */
export const FORMATS: Readonly<Record<string, (record: Exported) => string>> = {
  csv: (record) => toCsv(record, record.statements),
  popolo: (record) => `${JSON.stringify(toPopolo(record), null, 1)}\n`,
  jsonld: (record) => `${JSON.stringify(toJsonLd(record), null, 1)}\n`,
  ics: (record) => toCalendar(record, record.meetings),
};
