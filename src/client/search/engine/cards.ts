import type { Card, Head } from "../format/types.ts";
import type { ReadFile } from "./files.ts";

const FIELDS = [
  "id",
  "article",
  "words",
  "kind",
  "speakers",
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
] as const;

/** The cards of these statements, in this order. */
export async function readCards(head: Head, read: ReadFile, numbers: readonly number[]): Promise<Card[]> {
  const files = new Map<number, Promise<unknown[][]>>();
  for (const number of numbers) {
    const file = Math.floor(number / head.perCard);
    if (!files.has(file))
      files.set(
        file,
        read(`c-${file}`).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as unknown[][]),
      );
  }
  return Promise.all(
    numbers.map(async (number) => {
      const row = (await files.get(Math.floor(number / head.perCard)))?.[number % head.perCard] ?? [];
      return Object.fromEntries(FIELDS.map((field, n) => [field, row[n]])) as unknown as Card;
    }),
  );
}
