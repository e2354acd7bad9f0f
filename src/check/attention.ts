import type { Diagnostic, PublishedRecord, ReadoutRecord } from "../schema/index.ts";
import { fold } from "../text/fold.ts";
import { placeOfArticle } from "./places.ts";

/** So many ids are named in one finding; the rest is counted. */
const NAMED = 3;

/** What waits for the editor: statements without a settled speaker, one finding for each article. */
export function checkSpeakers({ articles, statements }: ReadoutRecord): Diagnostic[] {
  const unsettled = new Map<string, string[]>();
  for (const { id, article, attribution } of statements)
    if (attribution === "unsettled") unsettled.get(article)?.push(id) ?? unsettled.set(article, [id]);
  return articles.flatMap((article): Diagnostic[] => {
    const ids = unsettled.get(article.id) ?? [];
    if (ids.length === 0) return [];
    const count = ids.length === 1 ? "One statement has" : `${ids.length} statements have`;
    const message = `${count} no settled speaker: ${ids.slice(0, NAMED).join(", ")}${ids.length > NAMED ? " …" : ""}`;
    const hint = `\`readout explain ${ids[0]}\` shows where; name the speaker in curation.yaml (docs/editing.md, “Who said it”)`;
    return [{ severity: "warning", code: "speaker-unsettled", message, hint, place: placeOfArticle(article), id: article.id }];
  });
}

/** Several people of one name: they may be one, or the name may mislead. */
export function checkNames({ people }: ReadoutRecord): Diagnostic[] {
  const byName = new Map<string, string[]>();
  for (const { id, name } of people) byName.set(fold(name), [...(byName.get(fold(name)) ?? []), id]);
  return people.flatMap(({ id, name }): Diagnostic[] => {
    const ids = byName.get(fold(name)) ?? [];
    if (ids.length < 2 || ids[0] !== id) return [];
    const hint = `If they are one: \`- merge: [${ids.join(", ")}]\` under \`people\` in curation.yaml; if not, give one a \`name\` that tells them apart`;
    return [
      { severity: "warning", code: "name-ambiguous", message: `${ids.length} people are called ${name}: ${ids.join(", ")}`, hint, id },
    ];
  });
}

/** Statements that the rights of their article keep back: more than a quarter, or more than quoted words. */
export function checkRights(record: ReadoutRecord, published: PublishedRecord): Diagnostic[] {
  const shown = new Set([...published.statements, ...published.tombstones].map((item) => item.id));
  const counts = new Map<string, number>();
  for (const { id, article } of record.statements) if (!shown.has(id)) counts.set(article, (counts.get(article) ?? 0) + 1);
  return record.articles.flatMap((article): Diagnostic[] => {
    const count = counts.get(article.id) ?? 0;
    if (count === 0 || article.rights === "full") return [];
    const what = count === 1 ? "One statement is" : `${count} statements are`;
    const why = article.rights === "none" ? "only quoted words may" : "more than a quarter of the article would";
    const message = `${what} not published: under \`rights: ${article.rights}\` ${why} leave the folder`;
    const hint = "If the text is free, write `rights: full` in its front matter, or in briefing.yaml for all";
    return [{ severity: "warning", code: "rights-share", message, hint, place: placeOfArticle(article), id: article.id }];
  });
}
