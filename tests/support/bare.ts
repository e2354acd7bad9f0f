import type { Article, Statement } from "../../src/schema/index.ts";

/** An article of nothing but a body: a plain text in English, of which all may be shown. `more` says what a test is about. */
export function bareArticle(body: string, more: Partial<Article> = {}): Article {
  return {
    id: "a",
    file: "a.txt",
    title: null,
    date: "2031-05-06",
    publisher: null,
    authors: [],
    url: null,
    language: "en",
    rights: "full",
    sha256: "0".repeat(64),
    format: "text",
    body,
    ...more,
  };
}

/** A statement of which only its id, article, words and their place are known. */
export function bareStatement(
  { id, article, text, content }: Pick<Statement, "id" | "article" | "text" | "content">,
  more: Partial<Statement> = {},
): Statement {
  return {
    id,
    formerIds: [],
    kind: "direct",
    partOf: null,
    article,
    text,
    content,
    quoted: [],
    cue: null,
    source: null,
    attribution: "named",
    speakers: [],
    speakerAsPrinted: null,
    relays: [],
    audience: [],
    venue: null,
    place: null,
    date: null,
    saidAt: null,
    about: [],
    topics: [],
    sameAs: [],
    evidence: [],
    confidence: 0.9,
    reviewed: null,
    ...more,
  };
}
