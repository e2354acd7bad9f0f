import type { PublishedArticle, Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { speakerLines } from "./card-people.ts";
import { countRail, type Rail } from "./rail.ts";
import { passageTokens, statementsByPassage, type Token } from "./source-text.ts";
import { type StatementCard, statementCard } from "./statement-card.ts";

export interface ParagraphRow {
  readonly gap: false;
  readonly number: number;
  readonly label: string;
  readonly rail: Rail;
  /** One for each passage of the paragraph; words between them were left out. */
  readonly passages: readonly { readonly tokens: readonly Token[] }[];
  /** The speaker, where a turn of another begins. */
  readonly turn: StatementCard | null;
  readonly notes: readonly StatementCard[];
}

export interface GapRow {
  readonly gap: true;
  readonly rail: Rail;
  readonly text: string;
}

/** The paragraphs of a source that may be published, with the gaps between them named. */
export function sourceRows(model: SiteModel, article: PublishedArticle): readonly (ParagraphRow | GapRow)[] {
  const statements = model.statementsOf.article.get(article.id) ?? [];
  const byPassage = statementsByPassage(article, statements);
  const rows: (ParagraphRow | GapRow)[] = [];
  let expected = 1;
  let lastSpeaker = "";
  for (const group of byParagraph(article)) {
    if (group.number > expected) rows.push(gapRow(model, expected, group.number - 1));
    const here = group.indexes.flatMap((i) => (byPassage.get(i) ?? []).filter((s) => beginsIn(s, article, i)));
    const turn = here.find((s) => s.kind === "turn" || s.kind === "document");
    const speaker = turn ? speakerKey(model, turn) : lastSpeaker;
    rows.push({
      gap: false,
      number: group.number,
      label: model.t.source.paragraph(group.number),
      rail: countRail(model.t.card.paragraph(group.number), ""),
      passages: group.indexes.flatMap((i) => {
        const passage = article.passages[i];
        return passage ? [{ tokens: withoutMarker(article, passageTokens(passage, byPassage.get(i) ?? [])) }] : [];
      }),
      turn: turn && speaker !== lastSpeaker ? statementCard(model, turn) : null,
      notes: here.filter((s) => s.kind !== "turn" && s.kind !== "document").map((s) => statementCard(model, s)),
    });
    lastSpeaker = speaker;
    expected = group.number + 1;
  }
  if (article.paragraphs >= expected) rows.push(gapRow(model, expected, article.paragraphs));
  return rows;
}

/** Markdown's marks of headings, items and quotes at a paragraph's start are the file's, not the text's. */
function withoutMarker(article: PublishedArticle, tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0];
  if (article.format !== "markdown" || !first || !("text" in first)) return tokens;
  return [{ ...first, text: first.text.replace(/^\s*(?:#{1,6}|[-*+>]|\d{1,3}[.)])\s+/, "") }, ...tokens.slice(1)];
}

function beginsIn(statement: Statement, article: PublishedArticle, index: number): boolean {
  const passage = article.passages[index];
  const start = statement.content[0]?.start ?? -1;
  return passage !== undefined && start >= passage.start && start < passage.end;
}

const speakerKey = (model: SiteModel, statement: Statement) =>
  speakerLines(model, statement)
    .map((line) => line.name)
    .join("|") || statement.attribution;

function byParagraph(article: PublishedArticle): readonly { readonly number: number; readonly indexes: readonly number[] }[] {
  const groups: { number: number; indexes: number[] }[] = [];
  for (const [i, passage] of article.passages.entries()) {
    const last = groups.at(-1);
    if (last && last.number === passage.paragraph) last.indexes.push(i);
    else groups.push({ number: passage.paragraph, indexes: [i] });
  }
  return groups;
}

function gapRow(model: SiteModel, from: number, to: number): GapRow {
  const count = to - from + 1;
  const main = from === to ? `¶${from}` : `¶${from}–${to}`;
  return { gap: true, rail: { ...countRail(main, ""), open: true }, text: model.t.source.gap(count, model.formats.number(count)) };
}
