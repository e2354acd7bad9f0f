import { z } from "zod";
import { Day, Id, Rights } from "./primitives.ts";

/** A source: one file of the briefing folder, its metadata and its body as decoded. */
export const Article = z.strictObject({
  id: Id,
  /** Path below `articles/`, with forward slashes. */
  file: z.string(),
  title: z.string().nullable(),
  date: Day,
  publisher: z.string().nullable(),
  authors: z.array(z.string()),
  url: z.string().nullable(),
  language: z.string().nullable(),
  rights: Rights,
  /** Of the file's bytes, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Form of the body: hard-wrapped or one line a paragraph, Markdown or not, is for `text/` to read. */
  format: z.enum(["text", "markdown", "html"]),
  /** Foreign front-matter keys, kept as they were (stringified where they are not strings). */
  extra: z.record(z.string(), z.string()).optional(),
  body: z.string(),
});
export type Article = z.infer<typeof Article>;
