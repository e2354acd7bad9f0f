import { decodeCards } from "../format/card-file.ts";
import type { Card, Head } from "../format/types.ts";
import type { ReadFile } from "./files.ts";

/** The cards of these statements, in this order, each as soon as its file is there. */
export function readCards(head: Head, read: ReadFile, numbers: readonly number[]): Promise<Card>[] {
  const files = new Map<number, Promise<Card[]>>();
  return numbers.map(async (number) => {
    const file = Math.floor(number / head.perCard);
    const cards = files.get(file) ?? read(`c-${file}`).then(decodeCards);
    files.set(file, cards);
    const card = (await cards)[number % head.perCard];
    if (!card) throw new Error(`damaged c-${file}`);
    return card;
  });
}

/** Waits for all cards; where they take long, tells of the first ones that have come, from none on, whenever there are more. */
export async function inTurn(cards: readonly Promise<Card>[], tell: (first: readonly Card[]) => void): Promise<readonly Card[]> {
  const ready: Card[] = [];
  let told = -1;
  const timer = setInterval(() => {
    if (ready.length > told) tell([...ready]);
    told = ready.length;
  }, PATIENCE);
  try {
    for (const card of cards) ready.push(await card);
    return ready;
  } finally {
    clearInterval(timer);
  }
}
const PATIENCE = 150;
