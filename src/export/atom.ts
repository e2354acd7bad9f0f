import { createHash } from "node:crypto";
import type { Meeting, Statement } from "../schema/index.ts";
import { type AddressOf, dayOf, type Exportable, type Indexed, indexRecord, nameOf, statementPath } from "./exportable.ts";

export interface FeedHead {
  readonly title: string;
  /** Path of the page that the feed belongs to, and of the feed itself, from the site's root. */
  readonly page: string;
  readonly self: string;
}

/** Entries of a feed at most: readers ask again and again. */
const MOST_ENTRIES = 50;

/**
 * Statements and meetings as an Atom feed (RFC 4287), newest first. Without the site's address, links are relative to the
 * feed and ids are made of what they stand for; they are the same in every build.
 */
export function exportAtom(
  record: Exportable,
  head: FeedHead,
  { statements, meetings }: { readonly statements: readonly Statement[]; readonly meetings: readonly Meeting[] },
  addressOf: AddressOf,
): string {
  const index = indexRecord(record);
  const up = "../".repeat(head.self.split("/").length - 1);
  const link = (path: string) => addressOf(path) ?? `${up}${path}`;
  const entries = [...statements.map((s) => statementEntry(s, index, link)), ...meetings.map((m) => meetingEntry(m, index, link))];
  const newest = entries.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1)).slice(0, MOST_ENTRIES);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(record.briefing.language)}">`,
    `<title>${escapeXml(head.title)}</title>`,
    `<id>${urn("feed", head.self)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(link(head.self))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(link(head.page))}"/>`,
    `<updated>${stamp(newest[0]?.updated ?? record.briefing.asOf ?? "1970-01-01")}</updated>`,
    `<author><name>${escapeXml(record.briefing.title)}</name></author>`,
    ...newest.map((entry) => entry.xml),
    "</feed>",
    "",
  ].join("\n");
}

interface Entry {
  readonly id: string;
  readonly day: string;
  readonly updated: string;
  readonly xml: string;
}

function statementEntry(statement: Statement, index: Indexed, link: (path: string) => string): Entry {
  const article = index.articles.get(statement.article);
  const nobody = statement.speakerAsPrinted || (statement.attribution === "unnamed" ? "Unnamed" : "Unsettled");
  const who = statement.speakers.map((speaker) => nameOf(index, speaker)).join(", ") || nobody;
  const words = statement.kind === "direct" ? `“${statement.text}”` : statement.text;
  const source = [article?.title, article?.publisher, article?.date].filter(Boolean).join(", ");
  const updated = article?.date ?? dayOf(index, statement);
  return {
    id: statement.id,
    day: updated,
    updated,
    xml: entry(urn("statement", statement.id), `${who}: ${shorten(words)}`, link(statementPath(statement)), updated, `${words}\n${source}`),
  };
}

function meetingEntry(meeting: Meeting, index: Indexed, link: (path: string) => string): Entry {
  const names = meeting.participants.map((participant) => nameOf(index, participant)).join(", ");
  const place = meeting.place ? index.places.get(meeting.place)?.name : null;
  const text = [meeting.status, [meeting.start, meeting.time].filter(Boolean).join(" "), meeting.venue, place, names]
    .filter(Boolean)
    .join(" · ");
  return {
    id: meeting.id,
    day: meeting.asOf,
    updated: meeting.asOf,
    xml: entry(urn("meeting", meeting.id), meeting.title, link(`meetings/${meeting.id}.html`), meeting.asOf, text),
  };
}

function entry(id: string, title: string, href: string, updated: string, text: string): string {
  return [
    "<entry>",
    `<title>${escapeXml(title)}</title>`,
    `<id>${id}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    `<updated>${stamp(updated)}</updated>`,
    `<content type="text">${escapeXml(text)}</content>`,
    "</entry>",
  ].join("\n");
}

/** A UUID of its own kind (RFC 9562, version 8) from what it names: the same in every build and at every address. */
function urn(kind: string, id: string): string {
  const hex = createHash("sha256").update(`readout ${kind} ${id}`).digest("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const stamp = (day: string) => `${`${day}-01-01`.slice(0, 10)}T00:00:00Z`;

function shorten(text: string): string {
  return text.length <= 120
    ? text
    : `${text
        .slice(0, 120)
        .replace(/\s+\S*$/, "")
        .replace(/[\ud800-\udbff]$/, "")} …`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML 1.0: the five characters of markup that can matter, and nothing that it does not allow. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "");
}
