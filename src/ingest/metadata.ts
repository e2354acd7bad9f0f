import { Rights } from "../schema/index.ts";
import { readDate } from "./dates.ts";
import type { FrontProblem, FrontValue } from "./front-matter.ts";

/** What is known about a source besides its body; null where nothing says it. */
export interface Metadata {
  readonly title: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly language: string | null;
}

export const NO_METADATA: Metadata = { title: null, date: null, publisher: null, authors: [], url: null, language: null };

export interface FrontMetadata extends Metadata {
  readonly rights: Rights | null;
  readonly extra: Readonly<Record<string, string>> | null;
  readonly problems: readonly FrontProblem[];
}

/** The contract's own keys; all others are foreign, and kept. */
const OWN = new Set(["title", "date", "publisher", "authors", "url", "language", "rights"]);

/** Foreign keys that mean one of ours, best first. Keys are compared in lower case with `_` for `-`, `.` and `:`. */
const MEANING = {
  title: ["title", "headline", "og_title"],
  date: [
    "date",
    "published_time",
    "article_published_time",
    "published",
    "published_at",
    "date_published",
    "datepublished",
    "publish_date",
    "publication_date",
    "pubdate",
    "created",
  ],
  publisher: ["publisher", "site_name", "og_site_name", "publication", "outlet", "source"],
  authors: ["authors", "author", "byline", "creator"],
  url: ["url", "source_url", "canonical", "canonical_url", "original_url", "og_url", "link", "permalink", "source"],
  language: ["language", "lang", "locale", "og_locale"],
} as const;

/** Reads front matter: the contract's keys, foreign ones that are common, and the rest kept as they were. */
export function readMetadata(values: readonly FrontValue[]): FrontMetadata {
  const byKey = new Map(values.map((entry) => [entry.key.toLowerCase().replace(/[-.:\s]/g, "_"), entry]));
  const first = <T>(keys: readonly string[], read: (value: string) => T | null): T | null => {
    for (const key of keys) {
      const entry = byKey.get(key);
      const value = entry && read(oneLine(entry.value));
      if (value) return value;
    }
    return null;
  };
  const foreign = values.filter(({ key }) => !OWN.has(key) && key !== "__proto__");
  return {
    title: first(MEANING.title, asText),
    date: first(MEANING.date, readDate),
    publisher: first(MEANING.publisher, (value) => (asUrl(value) ? null : asText(value))),
    authors: MEANING.authors.map((key) => readAuthors(byKey.get(key)?.value ?? "")).find((list) => list.length > 0) ?? [],
    url: first(MEANING.url, asUrl),
    language: first(MEANING.language, asLanguage),
    rights: Rights.safeParse(byKey.get("rights")?.value).data ?? null,
    extra: foreign.length > 0 ? Object.fromEntries(foreign.map(({ key, value }) => [key, oneLine(value)])) : null,
    problems: [...wrongDate(byKey.get("date")), ...wrongRights(byKey.get("rights"))],
  };
}

/** Names from a list or from one line: "By Ann Lee and Bo Karr", "Ann Lee, Bo Karr". */
export function readAuthors(value: string | readonly string[]): string[] {
  const parts = typeof value === "string" ? value.replace(/^\s*by:?\s+/i, "").split(/\s*(?:,|;|\band\b|&)\s*/i) : value;
  return parts.map((name) => asText(name) ?? "").filter((name) => name !== "" && !asUrl(name));
}

/** The address where it is one of the web (`javascript:` and the like are none), as it was written. */
export function asUrl(value: string): string | null {
  const text = value.trim();
  return /^https?:\/\/[^\s"'<>]+$/i.test(text) && URL.canParse(text) ? text : null;
}

/** Text on one line; null where nothing is left. Control characters, which YAML can write, are none. */
export function asText(value: string): string | null {
  return value.replace(/[\s\p{Cc}]+/gu, " ").trim() || null;
}

/** `en`, `en-US`, `en_US`; null for anything that is no language tag. */
export function asLanguage(value: string): string | null {
  const tag = value.trim().replaceAll("_", "-");
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

function oneLine(value: string | readonly string[]): string {
  return typeof value === "string" ? value : value.join(", ");
}

/** Only our own key is held to its meaning; a foreign key that prints no date is passed over. */
function wrongDate(entry: FrontValue | undefined): FrontProblem[] {
  if (!entry || oneLine(entry.value) === "" || readDate(oneLine(entry.value))) return [];
  const message = `\`${oneLine(entry.value)}\` is no calendar date`;
  return [{ code: "date-invalid", message, hint: "Write it as `date: YYYY-MM-DD`", line: entry.line, column: entry.column }];
}

function wrongRights(entry: FrontValue | undefined): FrontProblem[] {
  if (!entry || oneLine(entry.value) === "" || Rights.safeParse(entry.value).success) return [];
  const message = `\`${oneLine(entry.value)}\` is none of the rights`;
  return [{ code: "rights-invalid", message, hint: "Write `full`, `excerpt` or `none`", line: entry.line, column: entry.column }];
}
