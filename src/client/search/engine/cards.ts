import { decodeCards } from "../format/card-file.ts";
import type { Card, Head } from "../format/types.ts";
import type { ReadFile } from "./files.ts";

/** The cards of these statements, in this order. */
export async function readCards(head: Head, read: ReadFile, numbers: readonly number[]): Promise<Card[]> {
  const files = new Map<number, Promise<Card[]>>();
  for (const number of numbers) {
    const file = Math.floor(number / head.perCard);
    if (!files.has(file)) files.set(file, read(`c-${file}`).then(decodeCards));
  }
  const cards = await Promise.all(
    numbers.map(async (number) => (await files.get(Math.floor(number / head.perCard)))?.[number % head.perCard]),
  );
  return cards.filter((card) => card !== undefined);
}
