import { SPEECH_VERBS } from "../../../lexicon/speech-verbs.ts";
import type { TextDocument } from "../../../text/types.ts";
import { quotedEnd } from "../complements/quoted-end.ts";
import type { Item } from "../items.ts";
import type { Unit } from "../units.ts";
import { isAuxiliary } from "../words.ts";
import { hasWords } from "./subjects.ts";
import type { Found } from "./types.ts";

const MARK = /^(?:,|—|–|--)$/;
const TIE = /^(?:as|of|for|with|in|by|a|an|the|was|were|is|are|be|being|'s|’s)$/;
const MOST_BETWEEN = 40;
const SHORT = 3;

/**
 * "Kolar praised Lund, who left on Monday, as “a friend of the port”", "said that the ferry, a gift, was “slow”": the content ended
 * before an insertion, and the quoted words behind it are its own. The statement of `own` that goes on so, lengthened; else null.
 */
export function bridged(
  document: TextDocument,
  { items }: Unit,
  item: Item,
  own: readonly Found[],
): { readonly short: Found; readonly long: Found } | null {
  const short = own.findLast(({ content }) => (content.at(-1)?.end ?? 0) <= item.start);
  const last = short?.content.at(-1);
  if (!short || !last || !/^(?:object|particle|that|clause|wh)$/.test(short.candidate?.kind ?? "")) return null;
  const at = items.indexOf(item);
  const from = items.findIndex(({ start }) => start >= last.end);
  if (at - from > MOST_BETWEEN || !ties(document, items, at) || !isInsertion(items, from, at)) return null;
  const end = items[quotedEnd(items, at) - 1]?.end ?? item.end;
  return { short, long: { ...short, content: [...short.content.slice(0, -1), { start: last.start, end }] } };
}

/**
 * What stands before the quotation leads into it: a preposition, an article, "was"; a mark only where the words go on in lower case. One
 * or two words are quoted for themselves ("paying a “premium”"), but for what somebody is called ("as “slow”").
 */
function ties(document: TextDocument, items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.lower ?? "";
  const { quotation, title = false, lowercase = false } = items[at] ?? {};
  if (!quotation || title) return false;
  if (!hasWords(document, quotation.inner, SHORT)) return /^(?:as|of|being)$/.test(before);
  if (MARK.test(before)) return lowercase;
  return TIE.test(before) && (lowercase || /^(?:as|being|was|were|is|are)$/.test(before));
}

/** Nothing but appositions, relative clauses and phrases: no verb of speech, and no other sentence. */
function isInsertion(items: readonly Item[], from: number, to: number): boolean {
  if (!MARK.test(items[from]?.lower ?? "") && !/^(?:as|during)$/.test(items[from]?.lower ?? "")) return false;
  let isRelative = false;
  let isJoined = false;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (!item || item.quotation || /^[;:.?!]$/.test(item.lower)) return false;
    if (MARK.test(item.lower)) isRelative = /^(?:who|which|whose|where)$/.test(items[i + 1]?.lower ?? "");
    isJoined ||= MARK.test(item.lower) && /^(?:and|or)$/.test(items[i + 1]?.lower ?? "");
    if (!isRelative && i > from && /^(?:he|she|they|it|we|i|you|but|while|although|though)$/.test(item.lower)) return false;
    if (item.pos === "VERB" && (isSpeech(item) || (!isRelative && !isPhrasal(items, i)))) return false;
    if (isAuxiliary(item) && !isRelative && item.pos !== "PART" && (isJoined || !behindInsertion(items, from, i))) return false;
  }
  return true;
}

const isSpeech = ({ lower }: Item): boolean =>
  SPEECH_VERBS.get(lower)?.some(({ verb }) => verb.class === "say" || verb.grade <= 2) ?? false;

/** "to speed", "for leading", "packed with": a verb inside a phrase; not ", hitting". */
function isPhrasal(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.lower === "to" || before?.pos === "ADP") return true;
  return before?.pos === "NOUN" && /(?:ed|en|ing)$/.test(items[at]?.lower ?? "");
}

/** ", a gift, was “slow”", "as being in the": the content's own "was" stands behind the insertion. */
function behindInsertion(items: readonly Item[], from: number, at: number): boolean {
  return MARK.test(items[at - 1]?.lower ?? "")
    ? at - 1 > from
    : items[at]?.lower === "being" || items[at]?.lower === "be" || isAuxiliary(items[at - 1]);
}
