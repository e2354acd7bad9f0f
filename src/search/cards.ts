import { encodeCards } from "../client/search/format/card-file.ts";
import type { Card, CardParty } from "../client/search/format/types.ts";
import type { PublishedArticle, Statement } from "../schema/index.ts";
import { printedForm } from "../text/printed-form.ts";
import { shownVenue } from "../text/shown-venue.ts";
import { speakerTile } from "../text/tile.ts";
import { isNamelessVenue } from "../text/venue.ts";
import { type Lookup, partyOf } from "./lookup.ts";
import type { Numbered } from "./order.ts";

/** Statements in one file: neighbours in time, so that a list by date reads few files. */
export const PER_CARD_FILE = 11;

export function buildCards(lookup: Lookup, ordered: readonly Numbered[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (let at = 0; at < ordered.length; at += PER_CARD_FILE) {
    const cards = ordered.slice(at, at + PER_CARD_FILE).map((numbered) => cardOf(lookup, numbered));
    files.set(`c-${at / PER_CARD_FILE}`, encodeCards(cards));
  }
  return files;
}

function cardOf(lookup: Lookup, { statement, day }: Numbered): Card {
  const article = lookup.articles.get(statement.article);
  const start = statement.content[0]?.start ?? 0;
  const speakers = statement.speakers.map((speaker) => partyOf(lookup, speaker));
  return {
    id: statement.id,
    article: statement.article,
    words: wordParts(statement),
    kind: statement.kind,
    speakers,
    relays: statement.relays.map((party) => partyOf(lookup, party)),
    attribution: statement.attribution,
    printed: printedAs(statement, speakers),
    to: statement.audience.map((party) => partyOf(lookup, party)),
    where: whereSaid(lookup, statement),
    meeting: statement.saidAt,
    date: statement.date,
    day,
    source: lookup.nameOfSource(article),
    paragraph: paragraphAt(article, start),
    reviewed: statement.reviewed !== null,
    tile: tileOf(lookup, statement),
  };
}

/** As on the statement's page; a speaker described by words alone has none. */
function tileOf(lookup: Lookup, { attribution, speakers }: Statement): Card["tile"] {
  const { letters, country, form } = speakerTile(lookup, attribution === "named" ? speakers[0] : undefined);
  return form === "none" ? null : [letters, country];
}

/** The programme, room or occasion that is named; else the meeting; else what kind of thing it was said in; else the place. */
function whereSaid(lookup: Lookup, { venue, saidAt, place }: Statement): string | null {
  const named = venue && !isNamelessVenue(venue) ? shownVenue(venue) : null;
  return named ?? lookup.meetings.get(saidAt ?? "") ?? venue ?? lookup.places.get(place ?? "") ?? null;
}

/** "must provide “guarantees” now" gives [must provide , “guarantees”,  now]: every second part is the speaker's own words. */
export function wordParts({ kind, text }: Pick<Statement, "kind" | "text">): string[] {
  if (kind === "indirect") return [text];
  if (kind !== "mixed") return ["", text];
  return text.split(/([“"«][^“”"«»]*[”"»])/u);
}

/** As the statement's card on a page has it. */
function printedAs({ attribution, speakerAsPrinted }: Statement, [first]: readonly CardParty[]): string | null {
  return attribution === "named" && first ? printedForm(speakerAsPrinted, first[0], first[3]) : null;
}

/** Paragraph of a body offset, by halving: a transcript has thousands. */
function paragraphAt(article: PublishedArticle | undefined, start: number): number | null {
  const passages = article?.passages ?? [];
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const passage = passages[low];
  return passage && passage.start <= start && start < passage.end ? passage.paragraph : null;
}
