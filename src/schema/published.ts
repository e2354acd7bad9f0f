import { z } from "zod";
import { Article } from "./article.ts";
import { Correction } from "./correction.ts";
import { Day, Id } from "./primitives.ts";
import { ReadoutRecord } from "./record.ts";

/** A stretch of a body that may leave the folder; `start` and `end` are the body's own offsets, `paragraph` counts from 1. */
export const Passage = z.strictObject({ start: z.int().min(0), end: z.int().min(1), paragraph: z.int().min(1), text: z.string() });
export type Passage = z.infer<typeof Passage>;

/** A source as it may be published: passages instead of the body. Under `full` rights the passages are all paragraphs. */
export const PublishedArticle = Article.omit({ body: true }).extend({
  passages: z.array(Passage),
  /** Number of paragraphs in the whole body, so that gaps can be named. */
  paragraphs: z.int().min(0),
});
export type PublishedArticle = z.infer<typeof PublishedArticle>;

const pageKind = z.enum(["person", "organization", "place", "meeting", "statement"]);

/** An address that something withheld had. `article` is a statement's source, where its anchor stood. */
export const Tombstone = z.strictObject({ kind: pageKind, id: Id, article: Id.nullable(), reason: z.string() });
export type Tombstone = z.infer<typeof Tombstone>;

/** An address that a rename or merge left behind. */
export const Redirect = z.strictObject({ kind: pageKind, from: Id, to: Id });
export type Redirect = z.infer<typeof Redirect>;

/** What a site, its search, its downloads and its pack are made from: nothing beyond rights, nothing withheld. */
export const PublishedRecord = ReadoutRecord.omit({ articles: true }).extend({
  articles: z.array(PublishedArticle),
  tombstones: z.array(Tombstone),
  redirects: z.array(Redirect),
  corrections: z.array(Correction),
});
export type PublishedRecord = z.infer<typeof PublishedRecord>;

/** A document of the editor's: Markdown that cites the record. */
export const Brief = z.strictObject({
  id: Id,
  file: z.string(),
  title: z.string().min(1),
  date: Day,
  asOf: Day.nullable(),
  summary: z.string().nullable(),
  body: z.string(),
  /** 1-based line of the file on which the body begins. */
  bodyLine: z.int().min(1),
});
export type Brief = z.infer<typeof Brief>;
