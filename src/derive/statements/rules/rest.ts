import { SPEECH_VERBS } from "../../../lexicon/speech-verbs.ts";
import { opensClause } from "../complements/clause.ts";
import { quotedEnd } from "../complements/quoted-end.ts";
import type { Item } from "../items.ts";
import { isComma, isEnd, type Stretch } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";

/** What follows the attribution: undefined for nothing of the speaker's, a stretch where the words go on, null where it is no parenthesis. */
export function restAfter(items: readonly Item[], to: number, group: VerbGroup, afterQuote: boolean): Stretch | undefined | null {
  const next = items[to];
  if (isEnd(next)) return undefined;
  if (next?.lower === "that" || (opensClause(items, to) && !isTimeOrPlace(items, to) && !afterQuote)) return null;
  let comma = to;
  while (comma < items.length && !isComma(items[comma]) && !items[comma]?.quotation && !/^[:;—]$/.test(items[comma]?.lower ?? "")) comma++;
  const mark = items[comma];
  if (afterQuote) {
    if (mark && (isComma(mark) || mark.lower === ":" || mark.lower === "—") && items[comma + 1]?.quotation && !items[comma + 1]?.title)
      return [comma + 1, quotedEnd(items, comma + 1)];
    if (mark?.quotation && /^(?:that|:|,)$/.test(items[comma - 1]?.lower ?? "")) return [comma, quotedEnd(items, comma)];
    return resumedQuotation(items, to);
  }
  if (mark && !isComma(mark)) return null;
  if (!isTimeOrPlace(items, to) && comma > to && !addressed(group)) return null;
  if (!mark || comma + 1 >= items.length) return undefined;
  const after = items[comma + 1];
  if (after?.title) return undefined;
  if (
    after &&
    ((/ing$/.test(after.lower) && after.pos === "VERB") || /^(?:but|while|and|who|which|although|though|as|a|according)$/.test(after.lower))
  )
    return undefined;
  let end = items.length;
  while (end > comma + 1 && isEnd(items[end - 1])) end--;
  return end > comma + 1 ? [comma + 1, end] : undefined;
}

/** “You know,” Kolar said at the port, meaning the bridge, “we need it”; “I like her,” he said, but “not there”: the sentence he began. */
function resumedQuotation(items: readonly Item[], from: number): Stretch | undefined {
  for (let i = from; i < items.length && i < from + 25; i++) {
    const item = items[i];
    if (!item) break;
    if (item.quotation && !item.title) {
      const before = items[i - 1]?.lower ?? "";
      const leads = before === "," || (/^(?:but|and|because|as)$/.test(before) && isComma(items[i - 2]));
      return leads && item.lowercase ? [before === "," ? i : i - 1, quotedEnd(items, i)] : undefined;
    }
    if (SPEECH_VERBS.get(item.lower)?.some((r) => r.verb.frames.includes("q") && r.verb.grade <= 2) && item.pos === "VERB") break;
  }
  return undefined;
}

const addressed = (group: VerbGroup) => group.readings.some((r) => r.frames.includes("o"));

function isTimeOrPlace(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item !== undefined &&
    (item.lower === "," ||
      item.pos === "ADP" ||
      item.pos === "ADV" ||
      item.lower === "to" ||
      /day$|^(?:last|this|earlier|when|as|while|after)/.test(item.lower))
  );
}
