import { z } from "zod";
import { Id } from "./primitives.ts";

/**
 * Half-open range of UTF-16 code units in an article's body, or in its title or another
 * value of its metadata where `in` says so. `field` names the record's field that the words
 * are evidence for, `rule` the rule that read them.
 */
export const Span = z.strictObject({
  article: Id.optional(),
  in: z.enum(["body", "title", "meta"]).optional(),
  start: z.int().min(0),
  end: z.int().min(1),
  field: z.string().optional(),
  rule: z.string().optional(),
});
export type Span = z.infer<typeof Span>;

/** Evidence: a span that says which field it supports, and by which rule. */
export const Evidence = Span.extend({ article: Id, field: z.string(), rule: z.string() });
export type Evidence = z.infer<typeof Evidence>;

/** A mention of an entity: always names its article. */
export const Mention = Span.extend({ article: Id });
export type Mention = z.infer<typeof Mention>;
