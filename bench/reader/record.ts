import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the tasks ask of the record that a site offers for download. */
export interface RecordOfSite {
  readonly statements: readonly {
    readonly id: string;
    readonly article: string;
    readonly kind: string;
    readonly text: string;
    readonly date: string | null;
    readonly saidAt: string | null;
    readonly speakers: readonly { readonly person?: string }[];
  }[];
  readonly meetings: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly start: string | null;
    readonly participants: readonly { readonly person?: string; readonly side?: string | null }[];
  }[];
}

export const readRecord = (site: string): RecordOfSite => JSON.parse(readFileSync(join(site, "data/record.json"), "utf8")) as RecordOfSite;

export const said = (record: RecordOfSite, who: string, words: RegExp) =>
  record.statements.filter((s) => s.speakers.some((p) => p.person === who) && words.test(s.text) && s.date?.startsWith("2022-01"));

/** The meeting of two named people at which both are on record most. */
export function twoSided(record: RecordOfSite): RecordOfSite["meetings"][number] {
  const ranked = record.meetings
    .filter(
      (m) => m.kind === "meeting" && m.participants.length === 2 && m.participants.some((p) => p.side) && m.start?.startsWith("2022-01"),
    )
    .map((meeting) => {
      const words = meeting.participants.map(
        (p) => record.statements.filter((s) => s.saidAt === meeting.id && s.speakers.some((x) => x.person && x.person === p.person)).length,
      );
      return { meeting, least: Math.min(...words) };
    })
    .sort((a, b) => b.least - a.least);
  const best = ranked[0];
  if (!best || best.least === 0) throw new Error("the record has no meeting with words of both sides");
  return best.meeting;
}

/** A quotation of some length that stands once in the record: a turn of the press secretary's. */
export function longQuotation(record: RecordOfSite): RecordOfSite["statements"][number] {
  const counts = new Map<string, number>();
  for (const s of record.statements) counts.set(firstWords(s.text), (counts.get(firstWords(s.text)) ?? 0) + 1);
  const found = said(record, "jen-psaki", /Ukraine/).find(
    (s) => s.kind === "turn" && s.text.length > 150 && counts.get(firstWords(s.text)) === 1,
  );
  if (!found) throw new Error("the record has no such quotation: is this the White House's site?");
  return found;
}

/** Eight words from inside the text, as a reader remembers them. */
export function firstWords(text: string): string {
  return text.split(/\s+/).slice(1, 9).join(" ").replace(/["“”]/g, "");
}
