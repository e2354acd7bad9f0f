import type { StatementCard } from "./statement-card.ts";

/**
 * Heights in points, as `print.css` sets a meeting on A4; a little too high rather than too low, since a browser cannot be
 * asked. The page holds who, when, where and the sources; what room they leave is the ledger's.
 */
const LINE = 11.8;
const HEAD_LINE = 13;
const CARD = 8;
const ROW = 40;
const COLUMN_LETTERS = { 1: 96, 2: 50, 3: 31 } as const;
/** Room that the ledger has where nothing else asks for more than its usual share. */
const PAGE = 795;
const MASTHEAD = 120;
const SECTION = 26;
const LISTED = 17;

/** People, sources and other lines printed of each list; the site has the rest. */
export const LINES_ON_PAPER = 6;

export interface Surroundings {
  readonly titleLetters: number;
  /** The longest list of participants of a side. */
  readonly people: number;
  readonly sides: number;
  readonly events: number;
  readonly briefs: number;
  readonly sources: number;
}

/** Points that are left for the ledger beside the facts, the meetings before and after, briefs and sources. */
export function roomForLedger(around: Surroundings): number {
  const title = Math.ceil(around.titleLetters / 40) * 26;
  const bands = Math.ceil((2 + around.sides) / 4);
  const people = Math.max(2, Math.min(around.people, LINES_ON_PAPER + 1) * 2) * HEAD_LINE * bands;
  const list = (n: number, each: number) => (n > 0 ? SECTION + Math.min(n, LINES_ON_PAPER) * each : 0);
  const after = list(around.events, 30) + list(around.briefs, LISTED) + list(around.sources, LISTED * 1.6);
  return PAGE - MASTHEAD - title - people - after;
}

/**
 * Ids of the statements that are printed: of each row and column the first choice, then the second, while the page has room.
 * A cell's named speakers come before "Q", then its newest statements: the positions last stated. Those of one day keep the
 * order of the source.
 */
export function onPaper(rows: readonly (readonly (readonly StatementCard[])[])[], room: number): ReadonlySet<string> {
  const chosen = new Set<string>();
  const choices = rows.map((cells) => cells.map(namedAndNewestFirst));
  const heights = rows.map((cells) => cells.map(() => 0));
  const deepest = Math.max(0, ...choices.flat().map((cards) => cards.length));
  let left = room;
  for (let depth = 0; depth < deepest; depth++)
    for (const [r, cells] of choices.entries())
      for (const [c, cards] of cells.entries()) {
        const card = cards[depth];
        const row = heights[r];
        if (!card || !row) continue;
        const before = rowHeight(row);
        const grown = row.with(c, (row[c] ?? 0) + cardHeight(card, cells.length));
        const cost = rowHeight(grown) - before;
        if (cost > left) continue;
        heights[r] = grown;
        left -= cost;
        chosen.add(card.id);
      }
  return chosen;
}

const rowHeight = (columns: readonly number[]) => (columns.some((h) => h > 0) ? ROW + Math.max(...columns) : 0);

function namedAndNewestFirst(cards: readonly StatementCard[]): readonly StatementCard[] {
  const day = (card: StatementCard) => card.when?.iso ?? "";
  const nobody = (card: StatementCard) => Number(card.nobody !== null);
  return [...cards].sort((a, b) => nobody(a) - nobody(b) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

function cardHeight(card: StatementCard, columns: number): number {
  const letters = COLUMN_LETTERS[columns <= 1 ? 1 : columns === 2 ? 2 : 3];
  const names = [...card.speakers.flatMap((s) => [s.name, s.role]), card.nobody, ...card.relays.map((r) => r.name)];
  const head = [...names, ...card.to.map((p) => p.name), card.when?.text ?? "day not stated", card.where?.name].filter(Boolean).join(" · ");
  const words = card.words.reduce((sum, part) => sum + part.text.length, 0);
  const notes = 32 + (card.printed ? card.printed.length + 12 : 0);
  return Math.ceil((head.length + 12) / letters) * HEAD_LINE + Math.ceil((words + notes) / letters) * LINE + CARD;
}
