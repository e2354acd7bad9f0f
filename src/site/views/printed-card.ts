import type { SiteModel } from "../model/index.ts";
import { BOLD, linesOf, SANS, SERIF, widthOf, wordWidths } from "./paper.ts";
import type { StatementCard } from "./statement-card.ts";
import type { WordPart } from "./words.ts";

/** As `print.css` sets a card, in points: sizes of its text, heights of its lines, and what is round about. */
const HEAD = 8.75;
const HEAD_LINE = 12;
const WORDS = 9;
const REPORTED = 8.46;
const WORDS_LINE = 12.35;
const NOTE = 9;
const GAP = 5;
const PADDING = 9.5;

/** Height of a statement on a meeting's printed page: who, to whom, when, where in one run; its words, and the notes after them. */
export function printedHeight(card: StatementCard, column: number, { t, reviewing }: Pick<SiteModel, "t" | "reviewing">): number {
  const head = linesOf(headWidths(card, t), column, widthOf(" ", HEAD, SANS)) * HEAD_LINE;
  const words = [...card.words.flatMap((part) => partWidths(part, card.marks)), ...notesWidths(card, t, reviewing)];
  return PADDING + head + linesOf(words, column, widthOf(" ", WORDS, SERIF)) * WORDS_LINE;
}

function partWidths({ text, form }: WordPart, quoted: boolean): readonly number[] {
  return quoted || form !== "told" ? wordWidths(text, WORDS, SERIF) : wordWidths(text, REPORTED, SANS);
}

function headWidths(card: StatementCard, t: SiteModel["t"]): readonly number[] {
  const relays = card.relays.length > 0 ? `, ${t.card.passesOn} ${card.relays.map((r) => r.name).join(", ")}` : "";
  const roles = card.speakers.map((s) => (s.role ? `, ${s.role}` : "")).join("");
  const to = card.to.length > 0 ? ` · ${t.card.to} ${card.to.map((p) => p.name).join(", ")}` : "";
  const where = card.where ? ` · ${card.where.name}` : "";
  const names = [card.speakers.map((s) => s.name).join("; "), card.nobody ?? ""].join(" ");
  const rest = `${roles}${relays}${to} · ${card.when?.text ?? t.card.dayNotStated}${where}`;
  return [...wordWidths(names, HEAD * BOLD, SANS), ...wordWidths(rest, HEAD, SANS)];
}

/** Each note is a piece: it goes to the next line whole. A card that goes on from the one before names its paragraph only. */
function notesWidths(card: StatementCard, t: SiteModel["t"], reviewing: boolean): readonly number[] {
  const kind = card.kind === "indirect" ? widthOf(t.kind.indirect, HEAD * BOLD, SANS) + 2 * GAP : 2 * GAP;
  const printed = card.printed ? [widthOf(`${t.card.printed} “${card.printed}”`, NOTE, SANS) + 4 * GAP] : [];
  const review = card.reviewed || !reviewing ? [] : [widthOf(t.card.notReviewed, NOTE, SANS) + 2 * GAP];
  const place = widthOf(card.paragraph ? t.card.paragraph(card.paragraph) : t.card.context, NOTE, SANS) + GAP;
  return [...(card.continued ? [] : [kind, ...printed, ...review]), place];
}
