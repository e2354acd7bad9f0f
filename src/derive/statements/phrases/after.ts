import type { Item } from "../items.ts";
import { isNominal, PREPOSITIONS, type Stretch, SUBJECTS, TIME } from "./words.ts";

/** The noun phrase from item `from` on, with appositions: "said Ida Brandt, a professor of law at Oslo, where …". */
export function subjectAfter(items: readonly Item[], from: number): Stretch | null {
  const first = items[from];
  if (!first || first.quotation || !isNominal(first) || /^(?:that|this|it|there|what)$/.test(first.lower)) return null;
  if (SUBJECTS.has(first.lower)) return [from, from + 1];
  let end = from;
  for (let i = from; i < items.length && i < from + 70; i++) {
    const item = items[i];
    if (!item) break;
    if (item.lower === "(") {
      let close = i;
      while (close < items.length && items[close]?.lower !== ")" && close - i < 12) close++;
      if (items[close]?.lower !== ")") break;
      i = close;
      end = close + 1;
      continue;
    }
    if (item.quotation) {
      if (!item.title && (item.end - item.start > 50 || items[i - 1]?.lower === ",")) break;
      end = i + 1;
      continue;
    }
    if (item.lower === ",") {
      const stop = appositionEnd(items, i);
      if (stop === null) break;
      i = stop - 1;
      end = stop;
      continue;
    }
    if (i > from && /^(?:who|whose)$/.test(item.lower) && isNominal(items[i - 1])) return [from, relativeEnd(items, i)];
    const isParticiple =
      item.pos === "VERB" &&
      /(?:ed|ing|en)$/.test(item.lower) &&
      /^(?:DET|ADJ|NUM)$/.test(items[i - 1]?.pos ?? "") &&
      isNominal(items[i + 1]);
    if (isNominal(item) || isParticiple || /^(?:'s|’s|'|’|&|and|of)$/.test(item.lower)) {
      const isTime = TIME.test(item.lower) && item.pos !== "NUM" && i > from && items[i - 1]?.lower !== "of" && items[i - 1]?.pos !== "ADJ";
      if (isTime && !(items[i - 1]?.pos === "DET" && items[i + 1]?.pos === "NOUN")) break;
      end = item.lower === "and" ? end : i + 1;
      if (item.lower === "and" && !isNominal(items[i + 1])) break;
      continue;
    }
    if (PREPOSITIONS.has(item.lower) && isNominal(items[i + 1]) && !TIME.test(items[i + 1]?.lower ?? "") && !isOccasion(items, i)) continue;
    break;
  }
  return end > from ? [from, end] : null;
}

/** "said an official who was not allowed to speak": the relative clause, up to a mark. */
function relativeEnd(items: readonly Item[], who: number): number {
  let end = who + 1;
  while (end < items.length && !items[end]?.quotation && !/^(?:[,;:.?!]|—|–|--|\.\.\.|…)$/.test(items[end]?.lower ?? "")) end++;
  return end;
}

/** "in a statement", "on Monday", "during an interview", "to reporters", "at a rally": circumstances of the saying, not of the speaker. */
function isOccasion(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? "";
  if (/^(?:on|about|during|after|over|against|to|into|by)$/.test(word)) return true;
  for (let i = at + 1; i < Math.min(at + 8, items.length); i++) {
    const item = items[i];
    if (!item || (!isNominal(item) && item.lower !== "'s" && item.lower !== "’s")) return false;
    if (
      /^(?:statement|interview|email|e-mail|letter|speech|tweet|rally|conference|briefing|call|post|event|memo|release|debate|remarks|message|column|blog|report|appearance|op-ed|podcast|address|town|hearing|newsletter|meeting|poll|video|reference|response|regard)$/.test(
        item.lower,
      )
    )
      return true;
  }
  return word === "in" && /^\d{4}$/.test(items[at + 1]?.lower ?? "");
}

/** Where the apposition after the comma at `comma` ends (item index), or null where it is none. */
function appositionEnd(items: readonly Item[], comma: number): number | null {
  const first = items[comma + 1];
  if (!first || first.quotation) return null;
  const opens =
    /^(?:a|an|the|one|who|whose|which|his|her|its|their|another|jr\.|sr\.|himself|herself|vice|former|chief|head)$/.test(first.lower) ||
    first.pos === "NUM" ||
    (first.pos === "NOUN" && !/^(?:adding|saying)$/.test(first.lower)) ||
    (first.pos === "PROPN" && !TIME.test(first.lower)) ||
    (first.pos === "ADJ" && !/^(?:according)$/.test(first.lower));
  if (!opens) return null;
  for (let i = comma + 1; i < items.length; i++) {
    const item = items[i];
    if (!item || item.quotation || /^(?:[;:.?!]|—|–|--|\.\.\.|…)$/.test(item.lower)) return i;
    if (item.lower === ",") {
      const next = items[i + 1];
      if (next && /^(?:a|an|the|one|who|whose|jr\.|sr\.|and)$/.test(next.lower) && i - comma < 25 && next.lower !== "and") continue;
      return i;
    }
  }
  return items.length;
}
