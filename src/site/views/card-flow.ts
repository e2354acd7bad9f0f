import type { Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { passageOf } from "./passages.ts";

/** The paragraph of its source that a statement begins in; null where that is not published. */
export function paragraphOf(model: SiteModel, { article: id, content }: Statement): number | null {
  const article = model.articles.get(id);
  const start = content[0]?.start;
  return article && start !== undefined ? (passageOf(article, start)?.paragraph ?? null) : null;
}

/** "… 3 paragraphs between", where a speaker goes on only after others; null where nothing lies between. */
export function apartText(model: SiteModel, before: Statement, paragraph: number | null): string | null {
  const last = paragraphOf(model, before);
  const between = paragraph && last ? paragraph - last - 1 : 0;
  return between > 0 ? model.t.card.apart(between, model.formats.number(between)) : null;
}

/** Whether a paragraph of a turn or a letter follows the one before it: same source, same day, same speakers. */
export function goesOn(before: Statement, statement: Statement): boolean {
  const own = statement.kind === "turn" || statement.kind === "document";
  const near = before.article === statement.article && before.kind === statement.kind && before.date === statement.date;
  return own && near && JSON.stringify(before.speakers) === JSON.stringify(statement.speakers);
}
