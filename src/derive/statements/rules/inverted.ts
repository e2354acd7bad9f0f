import type { Item } from "../items.ts";
import { subjectAfter } from "../phrases/after.ts";
import { subjectBefore } from "../phrases/before.ts";
import { isComma, type Stretch } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";

export function invertedSource(items: readonly Item[], group: VerbGroup): Stretch | null {
  const left = items[group.start - 1];
  if (!left || group.at !== group.start) return null;
  if (left.title || (isComma(left) && items[group.start - 2]?.title)) return null;
  if (!left.quotation && !isComma(left) && !/^(?:—|–|--)$/.test(left.lower)) return null;
  const followsQuotation = left.quotation !== null || items[group.start - 2]?.quotation;
  if (!followsQuotation && subjectBefore(items, group.start, 0)) return null;
  if (group.form === "ing" || group.form === "base") return null;
  return subjectAfter(items, group.end);
}
