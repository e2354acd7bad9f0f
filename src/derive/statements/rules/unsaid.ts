import { AGENTLESS } from "../../../lexicon/agentless.ts";
import { contentEnd } from "../complements/end.ts";
import { NOUNISH } from "../complements/marked.ts";
import type { Item } from "../items.ts";
import { subjectBefore } from "../phrases/before.ts";
import { BE, isAuxiliary } from "../words.ts";
import { quotesInside } from "./quoted-inside.ts";
import type { Candidate } from "./types.ts";

/** "The ferry is expected to sail", "Kolar was seen as a friend": what nobody in particular thinks of the subject, which is part of it. */
export function unsaid(items: readonly Item[], at: number): Candidate | null {
  const ties = AGENTLESS.get(items[at]?.lower ?? "");
  if (!ties) return null;
  let be = at - 1;
  while (isAdverb(items[be])) be--;
  if (!BE.has(items[be]?.lower ?? "")) return null;
  let start = be;
  while (start > 0 && (isAuxiliary(items[start - 1]) || items[start - 1]?.lower === "to" || isAdverb(items[start - 1]))) start--;
  const subject = subjectBefore(items, start, 0);
  if (!subject || quotesInside(items, subject[0] - 2, subject[1])) return null;
  const next = items[at + 1];
  const tie = next?.lower ?? "";
  const tied = ties.includes(tie) && (tie !== "to" || /^(?:VERB|AUX|ADV)$/.test(items[at + 2]?.pos ?? ""));
  const isObject = ties.includes("object") && next !== undefined && (NOUNISH.test(next.pos) || next.quotation !== null);
  if (!tied && !isObject) return null;
  const end = contentEnd(items, at + 1, tie === "to" ? "infinitive" : "particle", null);
  if (end <= at + 1 || quotesInside(items, at + 1, end) || items.slice(at + 1, end).some((i) => i.lower === "by")) return null;
  return { rule: "unsaid", group: null, cue: [start, at + 1], source: null, content: [subject, [at + 1, end]], kind: "noun" };
}

/** "has long been seen", "is not expected": the tagger takes "long" for an adjective. */
function isAdverb(item: Item | undefined): boolean {
  return item?.pos === "ADV" || /^(?:not|n't|n’t|long)$/.test(item?.lower ?? "");
}
