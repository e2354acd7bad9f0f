import type { Item } from "../items.ts";
import type { Candidate } from "./types.ts";

/** "Kolar: Ferry will sail in May": a headline that opens the text names its speaker, in capitals, before a colon. */
export function headlineName(items: readonly Item[], at: number): Candidate | null {
  if (items[at]?.lower !== ":" || at > 4 || items[0]?.firstSentence !== 0) return null;
  const name = items.slice(0, at);
  if (!name.every((i) => i.pos === "PROPN" && !i.quotation) || NOBODY.test(items[0]?.lower ?? "")) return null;
  let end = items.length;
  while (end > at && /^[.?!]$/.test(items[end - 1]?.lower ?? "")) end--;
  if (end - at < 4) return null;
  return { rule: "headline", group: null, cue: [at, at + 1], source: [0, at], content: [[at + 1, end]], kind: "colon" };
}

/** What desks print before a headline. */
const NOBODY = /^(?:breaking|bombshell|boom|correction|exclusive|live|opinion|photos|question|answer|update|video|watch|wow)$/;
