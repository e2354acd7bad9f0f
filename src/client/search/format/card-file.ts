import type { Card } from "./types.ts";

/** The order is the format. */
const FIELDS = [
  "id",
  "words",
  "article",
  "kind",
  "speakers",
  "relays",
  "attribution",
  "printed",
  "to",
  "where",
  "meeting",
  "date",
  "day",
  "source",
  "paragraph",
  "reviewed",
  "tile",
] as const satisfies readonly (keyof Card)[];

type Row = [same: number, ...changed: unknown[]];

/**
 * Neighbours are much alike: each card says which of its fields are those of the card before (a bit for each), and gives the
 * others. An id that begins with that of its article is cut to the rest, which begins with a hyphen.
 */
export function encodeCards(cards: readonly Card[]): Uint8Array {
  let before: readonly string[] = [];
  const rows = cards.map((card): Row => {
    const values = FIELDS.map((field) =>
      field === "id" && card.id.startsWith(`${card.article}-`) ? card.id.slice(card.article.length) : card[field],
    );
    const texts = values.map((value) => JSON.stringify(value));
    const same = texts.reduce((bits, text, n) => (text === before[n] ? bits | (1 << n) : bits), 0);
    before = texts;
    return [same, ...values.filter((_, n) => !(same & (1 << n)))];
  });
  return new TextEncoder().encode(JSON.stringify(rows));
}

export function decodeCards(bytes: Uint8Array): Card[] {
  let before: readonly unknown[] = [];
  return (JSON.parse(new TextDecoder().decode(bytes)) as Row[]).map(([same, ...changed]) => {
    let next = 0;
    const values = FIELDS.map((_, n) => (same & (1 << n) ? before[n] : changed[next++]));
    before = values;
    const card = Object.fromEntries(FIELDS.map((field, n) => [field, values[n]])) as unknown as Card;
    return card.id.startsWith("-") ? { ...card, id: `${card.article}${card.id}` } : card;
  });
}
