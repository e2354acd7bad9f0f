import { perForm } from "../../text/forms.ts";
import type { Item } from "./items.ts";

export const BE = new Set([
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "'s",
  "’s",
  "'re",
  "’re",
  "'m",
  "’m",
  "am",
  "get",
  "got",
  "gets",
]);
export const HAVE = new Set(["has", "have", "had", "'ve", "’ve", "having"]);
export const MODALS = new Set([
  "will",
  "would",
  "can",
  "could",
  "may",
  "might",
  "must",
  "should",
  "shall",
  "'ll",
  "’ll",
  "'d",
  "’d",
  "wo",
  "ca",
  "cannot",
]);
const DO = new Set(["do", "does", "did"]);
export const NEGATIONS = new Set(["not", "n't", "n’t", "never"]);

const AUXILIARIES = new Set([...BE, ...HAVE, ...MODALS, ...DO]);

/** A test of items by their word in small letters, which is read once for each form. No quotation passes. */
export function wordTest(test: (lower: string) => boolean): (item: Item | undefined) => boolean {
  const passes = perForm((word) => test(word.toLowerCase()));
  return (item) => item !== undefined && item.form !== null && passes(item.form);
}

export const isAuxiliary = wordTest((lower) => AUXILIARIES.has(lower));
export const isDash = wordTest((lower) => /^(?:—|–|--)$/.test(lower));
