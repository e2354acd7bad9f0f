import type { Item } from "../items.ts";
import { isComma, isEnd } from "../phrases/words.ts";
import type { Candidate } from "./types.ts";

/** "In a Harbour Board poll last month, Kolar led by ten points": what a survey says behind the comma. */
export function inSurvey(items: readonly Item[], at: number): Candidate | null {
  if (at !== 0 || items[0]?.lower !== "in" || items.some((i) => i.quotation)) return null;
  const comma = items.findIndex((item) => isComma(item));
  if (comma < 3 || comma > 14 || items.length - comma < 6) return null;
  const noun = items.slice(0, comma).findIndex((i) => SURVEY.test(i.lower));
  if (noun < 1 || items.slice(1, noun).some((i) => /^(?:VERB|AUX|ADP|SCONJ)$/.test(i.pos))) return null;
  if (/^(?:NOUN|PROPN)$/.test(items[noun + 1]?.pos ?? "") || /^(?:which|who|where)$/.test(items[comma + 1]?.lower ?? "")) return null;
  let end = items.length;
  while (end > comma + 1 && isEnd(items[end - 1])) end--;
  return { rule: "in-survey", group: null, cue: [0, 1], source: [1, noun + 1], content: [[comma + 1, end]], kind: "accordingTo" };
}

const SURVEY = /^(?:polls?|surveys?|polling)$/;
