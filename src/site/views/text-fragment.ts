import type { PublishedArticle, Statement } from "../../schema/index.ts";
import { safeUrl } from "./links.ts";
import { passageOf } from "./passages.ts";
import { piece } from "./words.ts";

/** Longer words are named by their first and last few: browsers match a range, and the address stays short. */
const WHOLE = 10;
const EDGE = 5;

/**
 * The publisher's page at the exact words (`#:~:text=prefix-,start,end,-suffix`, WICG text fragments). Words before and
 * after are added where the words alone stand more than once in what is published. Null without an http(s) address.
 */
export function textFragmentUrl(statement: Statement, article: PublishedArticle): string | null {
  const url = safeUrl(article.url);
  if (!url) return null;
  const span = statement.quoted[0] ?? statement.content[0];
  const passage = span && passageOf(article, span.start);
  const base = url.replace(/#.*$/s, "");
  if (!span || !passage) return base;
  const end = Math.min(span.end, passage.end);
  const words = piece(passage.text.slice(span.start - passage.start, end - passage.start)).trim();
  if (!words) return base;
  const unique = timesIn(article, words) <= 1;
  const before = unique ? [] : wordsIn(piece(passage.text.slice(0, span.start - passage.start))).slice(-3);
  const after = unique ? [] : wordsIn(piece(passage.text.slice(end - passage.start))).slice(0, 3);
  const list = wordsIn(words);
  const range = list.length > WHOLE ? [list.slice(0, EDGE), list.slice(-EDGE)] : [list];
  const parts = [...(before.length ? [`${encode(before)}-`] : []), ...range.map(encode), ...(after.length ? [`-${encode(after)}`] : [])];
  return `${base}#:~:text=${parts.join(",")}`;
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean);
/** Commas, hyphens and ampersands have a meaning of their own in a text directive. */
const encode = (words: readonly string[]) => encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");

/** How often the words stand in the published passages, up to two. */
function timesIn(article: PublishedArticle, words: string): number {
  const text = publishedText(article);
  const first = text.indexOf(words);
  if (first < 0) return 0;
  return text.indexOf(words, first + 1) < 0 ? 1 : 2;
}

const texts = new WeakMap<PublishedArticle, string>();
/** All published passages as one text, made once per article. */
function publishedText(article: PublishedArticle): string {
  const known = texts.get(article);
  if (known !== undefined) return known;
  const text = article.passages.map((passage) => piece(passage.text)).join("\n");
  texts.set(article, text);
  return text;
}
