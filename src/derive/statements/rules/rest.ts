import { SPEECH_VERBS } from "../../../lexicon/speech-verbs.ts";
import { opensClause } from "../complements/clause.ts";
import { quotedEnd } from "../complements/quoted-end.ts";
import type { Item } from "../items.ts";
import { isComma, isEnd, type Stretch } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";

/** What follows the attribution: undefined for nothing of the speaker's, a stretch where the words go on, null where it is no parenthesis. */
export function restAfter(items: readonly Item[], to: number, group: VerbGroup, afterQuote: boolean): Stretch | undefined | null {
  const next = items[to];
  if (isEnd(next) || next?.lower === ")") return undefined;
  if (next?.lower === "that" || (opensClause(items, to) && !isTimeOrPlace(items, to) && !afterQuote)) return null;
  let comma = to;
  while (comma < items.length && !isComma(items[comma]) && !endsTime(items[comma]) && !/^[:;—]$/.test(items[comma]?.lower ?? "")) comma++;
  const mark = items[comma];
  if (afterQuote) return restAfterQuotation(items, to, comma, group);
  if (mark && !isComma(mark) && !(mark.title && /ing$/.test(items[comma + 1]?.lower ?? ""))) return null;
  if (!isTimeOrPlace(items, to) && comma > to && !addressed(group)) return null;
  if (!mark || comma + 1 >= items.length) return undefined;
  const tied = connectedQuotation(items, comma + 1);
  if (tied) return tied;
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

/** "she said Monday on “Harbour Live” in Reh, adding": a title is no words of hers, and a comma inside its marks is the reporter's. */
const endsTime = (item: Item | undefined): boolean => item?.quotation != null && (!item.title || item.comma);

/** The quotation that carries on the one before the attribution, or the rest of the sentence that it interrupted. */
function restAfterQuotation(items: readonly Item[], to: number, comma: number, group: VerbGroup): Stretch | undefined {
  if (beginsAgain(items, to, group)) return [to, quotedEnd(items, to)];
  if (bringsItsOwn(items, to)) return undefined;
  const mark = items[comma];
  if (mark && /^[,:—]$/.test(mark.lower) && items[comma + 1]?.quotation && !items[comma + 1]?.title)
    return [comma + 1, quotedEnd(items, comma + 1)];
  if (mark?.quotation && /^(?:that|:|,)$/.test(items[comma - 1]?.lower ?? "")) return [comma, quotedEnd(items, comma)];
  return sentenceGoesOn(items, to) ?? resumedQuotation(items, to);
}

/** “We go,” she said “They stay.”: the stop between is missing. */
function beginsAgain(items: readonly Item[], at: number, group: VerbGroup): boolean {
  const item = items[at];
  if (!item?.quotation || item.title || item.lowercase || !item.stopped || addressed(group)) return false;
  return /^(?:VERB|PROPN|PRON)$/.test(items[at - 1]?.pos ?? "");
}

/** “We go,” Kolar said before adding, “We must”; “We go,” she sang as the crowd shouted: “No!”: another verb brings what follows. */
function bringsItsOwn(items: readonly Item[], from: number): boolean {
  const at = items.findIndex((item, i) => i > from && item.quotation !== null);
  if (at < 0 || items[at]?.lowercase) return false;
  return items
    .slice(from + 1, at)
    .some((i) => i.pos === "VERB" && SPEECH_VERBS.get(i.lower)?.some((r) => r.verb.frames.includes("q") && r.verb.grade <= 3));
}

/** "Who spends time with “such men,” he said, ends up alone": the verb that the sentence before the insertion lacks. */
function sentenceGoesOn(items: readonly Item[], to: number): Stretch | undefined {
  const verb = items[to + 1];
  if (!isComma(items[to]) || verb?.pos !== "VERB" || /(?:ing|ed)$/.test(verb.lower) || SPEECH_VERBS.has(verb.lower)) return undefined;
  let end = items.length;
  while (end > to + 1 && isEnd(items[end - 1])) end--;
  return [to + 1, end];
}

/** "The vote is off, Kolar said, but “we do not ask why”": a conjunction ties quoted words to what was reported. */
function connectedQuotation(items: readonly Item[], from: number): Stretch | undefined {
  if (!/^(?:but|and|while|yet|or|because|though|although)$/.test(items[from]?.lower ?? "")) return undefined;
  let at = from + 1;
  while (at < from + 4 && items[at] && !items[at]?.quotation && /^(?:ADV|NOUN|PROPN|PRON|DET|ADJ|SCONJ)$/.test(items[at]?.pos ?? "")) at++;
  const item = items[at];
  return item?.quotation && !item.title && item.lowercase ? [from, quotedEnd(items, at)] : undefined;
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
    const tied = isComma(items[i - 1]) ? connectedQuotation(items, i) : undefined;
    if (tied) return tied;
    if (SPEECH_VERBS.get(item.lower)?.some((r) => r.verb.frames.includes("q") && r.verb.grade <= 2) && item.pos === "VERB") break;
  }
  return undefined;
}

const addressed = (group: VerbGroup) => group.frames.includes("o");

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
