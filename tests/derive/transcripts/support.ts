import { attributeLabels } from "../../../src/derive/attribution/labels.ts";
import { findTurns } from "../../../src/derive/transcripts/index.ts";
import { admitLabels } from "../../../src/derive/transcripts/label-people.ts";
import type { AttributedStatement, DeriveContext, Entities, EntityMention } from "../../../src/derive/types.ts";
import type { Person } from "../../../src/schema/index.ts";
import { findQuotations } from "../../../src/text/quotations.ts";
import type { Paragraph } from "../../../src/text/types.ts";
import { bareArticle } from "../../support/bare.ts";

/** An article with paragraphs split at blank lines, so that these tests stand on their own feet. */
export function contextOf(body: string, title: string | null = null): DeriveContext {
  const article = bareArticle(body, { title, file: "a.md", format: "markdown" });
  const paragraphs = [...body.matchAll(/\S(?:[\s\S](?!\n\s*\n))*[\s\S]?/g)].map(
    (m, index): Paragraph => ({
      index,
      start: m.index,
      end: m.index + m[0].trimEnd().length,
      kind: m[0].startsWith("#") ? "heading" : "text",
      firstToken: 0,
      endToken: 0,
    }),
  );
  return { article, document: { body, paragraphs, sentences: [], tokens: [], quotations: findQuotations(body, paragraphs) } };
}

/** People as a finder of names would give them: each name where it stands in the body, whole names in the title too. */
function entitiesOf({ article }: DeriveContext, people: Readonly<Record<string, readonly string[]>>): Entities {
  const mentions: EntityMention[] = [];
  const list = Object.entries(people).map(([id, [name = "", ...others]]): Person => {
    for (const [place, text] of [["title", article.title ?? ""] as const, ["body", article.body] as const])
      for (const form of [name, ...others]) {
        const start = text.indexOf(form);
        if (start >= 0 && (place === "body" || form.includes(" ")))
          mentions.push({ in: place, start, end: start + form.length, type: "person", entity: id, form: "name", rule: "test" });
      }
    return { id, formerIds: [], name, otherNames: others.map((other) => ({ name: other, articles: ["a"] })), roles: [], mentions: [] };
  });
  return { people: list, organizations: [], places: [], mentions };
}

/** The whole way of printed speech: finds, admits, attributes. */
export function speechOf(context: DeriveContext, people: Readonly<Record<string, readonly string[]>> = {}) {
  const { drafts } = findTurns(context);
  const entities = admitLabels(context, entitiesOf(context, people), drafts);
  const before = drafts.map(
    (draft): AttributedStatement => ({ ...draft, attribution: "unsettled", speakers: [], speakerAsPrinted: null, relays: [] }),
  );
  return { entities, statements: attributeLabels(context, entities, before) };
}

/** “who | words” of each turn, as a reader would check them; a following paragraph as “+ | words”. */
export function readable(context: DeriveContext): string[] {
  return findTurns(context).drafts.map((draft) => {
    const words = draft.content.map((range) => context.article.body.slice(range.start, range.end).replace(/\s+/g, " ")).join(" / ");
    const text = draft.source?.in === "title" ? (context.article.title ?? "") : context.article.body;
    const who = draft.source ? text.slice(draft.source.start, draft.source.end) : "?";
    return `${draft.partOf === null ? who : "+"} | ${words}`;
  });
}
