import type { Item } from "../items.ts";
import { TIME } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { addsSomething, startsOtherSpeech } from "./additions.ts";
import { beforeOccasion, beforeProgramme } from "./circumstances.ts";
import { mainClauseBegins } from "./main-clause.ts";
import { endsPhrase } from "./phrase-end.ts";
import type { ComplementKind } from "./types.ts";

/** Where the content ends: at the unit's end, or before what the reporter adds. */
export function contentEnd(items: readonly Item[], start: number, kind: ComplementKind, group: VerbGroup | null): number {
  let last = items.length;
  while (last > start && /^[.?!…;:]+$/.test(items[last - 1]?.lower ?? "") && !items[last - 1]?.quotation) last--;
  last = beforeOccasion(items, start, beforeProgramme(items, start, last));
  const isPhrase = kind === "object" || kind === "particle";
  for (let i = start + 1; i < last; i++) {
    const item = items[i];
    if (
      item?.quotation &&
      item.stopped &&
      items[i + 1] &&
      /^(?:[a-z]+ing|as|when|while|after|during|in|on|at|who|which)$/.test(items[i + 1]?.lower ?? "")
    )
      return i + 1;
    if (isPhrase && item?.quotation && isTimeBehind(items, i + 1)) return i + 1;
    if (!item || item.quotation) continue;
    if (/^(?:—|–|--|―)$/.test(item.lower) && mainClauseBegins(items, i, group)) return i;
    if (item.lower === ";") return i;
    if (isPhrase && endsPhrase(items, i, start)) return i;
    if (item.lower === "," && (addsSomething(items, i, last, kind) || mainClauseBegins(items, i, group))) return i;
    if ((item.lower === "and" || item.lower === "but") && startsOtherSpeech(items, i, group))
      return items[i - 1]?.lower === "," ? i - 1 : i;
  }
  return last;
}

/** "called it “slow” during a visit", "called it “slow” on Monday": when it was said, not what. */
function isTimeBehind(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? "";
  return word === "during" || TIME.test(word) || (word === "on" && TIME.test(items[at + 1]?.lower ?? ""));
}
