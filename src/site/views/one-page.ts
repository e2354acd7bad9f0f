import { linesOf, SANS, widthOf, wordWidths } from "./paper.ts";
import type { StatementCard } from "./statement-card.ts";

/**
 * Lengths in points, as `print.css` sets a meeting on A4. The page holds who, when, where and the sources; what room they leave
 * is the ledger's. A little is kept back, since another browser's lines may break earlier.
 */
const PAGE = 785;
const KEPT_BACK = 14;
const WIDE = 521;
const ONE_COLUMN = 460;
const TEXT = 453;
const FACT = 104;
const COLUMN_GAP = 14;
/** The running head, the line above the title, the heading of the ledger, the line that says what is left out. */
const FURNITURE = 76;
/** Bold, but set tighter. */
const TITLE = { size: 19, line: 21 };
const FACTS = { size: 8.75, line: 13, band: 14 };
const LIST = { size: 9, line: 12.8, item: 0.8, heading: 17 };
const EVENT = { size: 10.5, line: 15, space: 8.5 };
const TOPIC = 20;
const SIDES = 19;
const OTHERS = 16;
const NOTHING = 17;

/** People, sources and other lines printed of each list; the site has the rest. */
export const LINES_ON_PAPER = 6;

export interface Surroundings {
  readonly title: string;
  /** When, where, and the people of each side: a list of lines for each. */
  readonly facts: readonly (readonly string[])[];
  /** Meetings before and after, each beside its date on the rail. */
  readonly events: readonly string[];
  /** Lists under headings: briefs, sources. */
  readonly lists: readonly (readonly string[])[];
}

/** Points that are left for the ledger beside the facts, the meetings before and after, briefs and sources. */
export function roomForLedger({ title, facts, events, lists }: Surroundings): number {
  const heading = lines(title, TEXT, TITLE.size) * TITLE.line;
  const columns = facts.map((fact) => sum(shown(fact).map((line) => lines(line, FACT, FACTS.size) * FACTS.line)));
  const bands = columns.filter((_, i) => i % 4 === 0).map((_, i) => FACTS.band + Math.max(...columns.slice(i * 4, i * 4 + 4)));
  const listed = lists
    .filter((list) => list.length > 0)
    .map((list) => LIST.heading + sum(shown(list).map((line) => lines(line, TEXT, LIST.size) * LIST.line + LIST.item)));
  const met = events.map((event) => lines(event, TEXT, EVENT.size) * EVENT.line + EVENT.space);
  return PAGE - KEPT_BACK - FURNITURE - heading - sum(bands) - sum(met) - sum(listed);
}

const lines = (text: string, column: number, size: number) =>
  text === "" ? 0 : linesOf(wordWidths(text, size, SANS), column, widthOf(" ", size, SANS));
const shown = <T>(list: readonly T[]) => list.slice(0, LINES_ON_PAPER + 1);
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** Height of a card in a column of a width. */
type CardHeight = (card: StatementCard, column: number) => number;

/**
 * Ids of the statements that are printed, out of rows of cells: of each row and column the one made last, then the one before
 * it, while the page has room; what is too long for the room left gives way to what fits. Those of one day keep the order of the
 * source. Of several `tiers` of the same rows, the later ones have the room that the earlier leave.
 */
export function onPaper(
  tiers: readonly (readonly (readonly (readonly StatementCard[])[])[])[],
  sides: number,
  room: number,
  heightOf: CardHeight,
): ReadonlySet<string> {
  const chosen = new Set<string>();
  const heights = (tiers[0] ?? []).map((cells) => cells.map(() => 0));
  let left = room - (sides > 1 ? SIDES : 0);
  for (const tier of tiers)
    for (const { card, r, c } of inTurn(tier)) {
      const row = heights[r];
      if (!row) continue;
      const grown = row.with(c, (row[c] ?? 0) + heightOf(card, columnWidth(sides, c)));
      const cost = rowHeight(grown, sides) - rowHeight(row, sides);
      if (cost > left) continue;
      heights[r] = grown;
      left -= cost;
      chosen.add(card.id);
    }
  return chosen;
}

/** The first choice of every cell, then every cell's second. */
function inTurn(rows: readonly (readonly (readonly StatementCard[])[])[]) {
  const choices = rows.flatMap((cells, r) => cells.flatMap((cards, c) => newestFirst(cards).map((card, depth) => ({ card, r, c, depth }))));
  return choices.sort((a, b) => a.depth - b.depth || a.r - b.r || a.c - b.c);
}

/** Sides stand next to each other; others stand below them. */
function columnWidth(sides: number, column: number): number {
  if (sides < 2) return ONE_COLUMN;
  return column < sides ? (WIDE - (sides - 1) * COLUMN_GAP) / sides : WIDE;
}

function rowHeight(cells: readonly number[], sides: number): number {
  if (cells.every((height) => height === 0)) return 0;
  const abreast = cells.slice(0, sides).map((height) => height || NOTHING);
  const below = cells.slice(sides).map((height) => (height > 0 && sides > 0 ? height + OTHERS : height));
  return TOPIC + Math.max(0, ...abreast) + sum(below);
}

function newestFirst(cards: readonly StatementCard[]): readonly StatementCard[] {
  const day = (card: StatementCard) => card.when?.iso ?? "";
  return [...cards].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}
