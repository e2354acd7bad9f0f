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

export function isAuxiliary(item: Item | undefined): boolean {
  return item !== undefined && AUXILIARIES.has(item.lower);
}
