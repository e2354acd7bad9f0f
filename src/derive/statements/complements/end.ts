import { SPEECH_VERBS } from "../../../lexicon/speech-verbs.ts";
import { openBracket } from "../brackets.ts";
import type { Item } from "../items.ts";
import { isTimeWord } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { isAuxiliary, wordTest } from "../words.ts";
import { addsSomething, startsOtherSpeech } from "./additions.ts";
import { beforeOccasion, beforeProgramme } from "./circumstances.ts";
import { isFiniteVerb, mainClauseBegins, otherClauseBegins } from "./main-clause.ts";
import { isMainVerb, opensRelative } from "./main-verb.ts";
import { endsPhrase } from "./phrase-end.ts";
import type { ComplementKind } from "./types.ts";

/** Where the content ends: at the unit's end, or before what the reporter adds. */
export function contentEnd(items: readonly Item[], start: number, kind: ComplementKind, group: VerbGroup | null): number {
  let last = items.length;
  while (last > start && /^[.?!…;:]+$/.test(items[last - 1]?.lower ?? "") && !items[last - 1]?.quotation) last--;
  last = beforeOccasion(items, start, beforeProgramme(items, start, last));
  let isPhrase = kind === "object" || kind === "particle";
  let isClosed = group === null && (isPhrase || kind === "infinitive") && !opensQuestion(items, start);
  let hasQuoted = false;
  let hasVerb = false;
  let depth = 0;
  // "said that the mayor, Ida Brandt, told them to go": a clause does not end before its verb; "that plan" may be no clause.
  let needsVerb = kind === "that" && items[start + 1]?.pos !== "NOUN";
  for (let i = start + 1; i < last; i++) {
    const item = items[i];
    if (item?.quotation && endsAtQuotation(items, i, last, kind, group)) return beforeProgramme(items, start, i + 1);
    if (item?.quotation && !item.title) {
      hasQuoted = true;
      needsVerb = false;
    }
    if (!item || item.quotation) continue;
    if (item.lower === "(") depth++;
    // "(though she called it “slow”) delays": the bracket that ends the aside ends what is said in it.
    if (item.lower === ")" && --depth < 0 && openBracket(items, start) >= 0) return i;
    if (isAuxiliary(item) || item.pos === "VERB") {
      needsVerb &&= items[i - 1]?.lower === ",";
      hasVerb = true;
    }
    // "said the same thing, including Reh": who else said it.
    if (!hasVerb && kind === "clause" && item.lower === "," && namesOthers(items, i + 1)) return i;
    if (hasQuoted && item.lower === "," && isParticiple(items, i + 1)) return i;
    if (opensRelative(items, i)) isClosed = false;
    if (isClosed && isMainVerb(items, i, kind)) return i;
    if (isLongDash(item) && mainClauseBegins(items, i, group)) return i;
    if (item.lower === ";") return i;
    if (isPhrase && opensThatClause(items, i)) isPhrase = false;
    if (isPhrase && (endsPhrase(items, i, start, group) || (group?.form === "ing" && opensEqual(items, i, start)))) return i;
    if (item.lower === "," && !hasVerb && kind === "clause" && closesSubject(items, start, i, group)) continue;
    if (item.lower === "," && !needsVerb && (addsSomething(items, i, last, kind) || mainClauseBegins(items, i, group))) return i;
    if (addsToIt(items, i)) return i;
    if (kind === "infinitive" && otherClauseBegins(items, i)) return i;
    if ((item.lower === "and" || item.lower === "but") && startsOtherSpeech(items, i, group))
      return /^(?:,|—|–|--|-)$/.test(items[i - 1]?.lower ?? "") ? i - 1 : i;
  }
  return last;
}

const isLongDash = wordTest((lower) => /^(?:—|–|--|―)$/.test(lower));

/** "insisted it was slow while adding that": what somebody says besides. */
function addsToIt(items: readonly Item[], at: number): boolean {
  const { lower = "", pos = "" } = items[at + 1] ?? {};
  if (items[at]?.lower !== "while" || pos !== "VERB") return false;
  return SPEECH_VERBS.get(lower)?.some(({ form, verb }) => form === "ing" && verb.grade <= 2 && verb.frames.includes("c")) ?? false;
}

/** "said the pilot Tomas Reh, a singer, wrote songs": an apposition opens, or behind it stands the verb that the clause still lacks. */
function closesSubject(items: readonly Item[], start: number, comma: number, group: VerbGroup | null): boolean {
  if (isFiniteVerb(items, start)) return false;
  const opens = /^(?:a|an)$/.test(items[comma + 1]?.lower ?? "");
  if (opens) return group?.verb.class === "say" && items[group.start - 1]?.lower !== "who";
  if (!items.slice(start, comma).some(({ lower }) => lower === ",")) return false;
  return group?.verb.lemma === "say" && items[group.start - 1]?.lower !== "who" && isFiniteVerb(items, comma + 1);
}

/** "voiced fears that the ferry, once at sea, would sink": the rest of the object is a clause. */
function opensThatClause(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === "that" && items[at]?.pos === "SCONJ" && items[at - 1]?.pos === "NOUN";
}

/** "divided on which ferry is safe": the question has a verb of its own; not so "whether to sail". */
function opensQuestion(items: readonly Item[], at: number): boolean {
  return opensRelative(items, at) && items[at + 1]?.lower !== "to";
}

function endsAtQuotation(items: readonly Item[], at: number, last: number, kind: ComplementKind, group: VerbGroup | null): boolean {
  const { stopped = false, title = false, comma = false } = items[at] ?? {};
  const next = items[at + 1]?.lower ?? "";
  // "said Reh was “poor,” while “Rehberg is rich”": the quoted words go on
  if (next === "while" && items[at + 2]?.quotation && !items[at + 2]?.title) return false;
  if (stopped && /^(?:[a-z]+ing|as|when|while|after|during|in|on|at|who|which)$/.test(next)) return true;
  // "vowed to “sail on” before leaving", "to “sail on” - so late": what was promised is said in full
  const fillsIt = kind === "infinitive" && items[at - 1]?.lower === "to";
  if (fillsIt && /^(?:before|while|when|after|as|during|-|–|—|--)$/.test(next)) return true;
  if (title && comma && isParticiple(items, at + 1)) return true;
  if (kind !== "quote" && comma && goesOnBehind(items, at, last, kind, group)) return true;
  if (!title && kind !== "quote" && leavesQuotation(items, at + 1)) return true;
  return (kind === "object" || kind === "particle") && isTimeBehind(items, at + 1);
}

/** ", including Reh, the mayor": no verb of the content's comes behind it. */
function namesOthers(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== "including") return false;
  return !items.slice(at).some((item) => isAuxiliary(item) || (item.pos === "VERB" && !/(?:ing|ed)$/.test(item.lower)));
}

/** "said it was “slow,” though she noted …": the comma stands inside the marks. */
function goesOnBehind(items: readonly Item[], at: number, last: number, kind: ComplementKind, group: VerbGroup | null): boolean {
  if (mainClauseBegins(items, at, group)) return true;
  return /^(?:though|although|whereas|and|but)$/.test(items[at + 1]?.lower ?? "") && addsSomething(items, at, last, kind);
}

/** "said he was “glad” as he left", "said it was “slow,” using a word of Brandt’s": the reporter goes on behind the quoted words. */
function leavesQuotation(items: readonly Item[], at: number): boolean {
  const next = items[at];
  // "said it was “slow” in answering Reh"
  if (next?.lower === "in" && /^(?:answering|responding|replying|describing|explaining)$/.test(items[at + 1]?.lower ?? "")) return true;
  if (next?.lower === "as") return /^(?:he|she|they|it)$/.test(items[at + 1]?.lower ?? "");
  const behind = items[at + 1];
  if (next?.lower !== "," || !behind || behind.quotation) return false;
  return /^(?:given|another|part)$/.test(behind.lower) || (behind.pos === "VERB" && /ing$/.test(behind.lower));
}

/** "said they were “fair” to him, implicitly praising Reh": what the reporter makes of the quoted words. */
function isParticiple(items: readonly Item[], from: number): boolean {
  const at = items[from]?.pos === "ADV" ? from + 1 : from;
  const { lower = "", pos = "" } = items[at] ?? {};
  if (!/ing$/.test(lower)) return false;
  return pos === "VERB" || (pos === "ADJ" && /^(?:ADP|DET)$/.test(items[at + 1]?.pos ?? ""));
}

/** "between praising Reh as “fair” or poking at her": a second participle is the first one's equal, unless the content has one too. */
function opensEqual(items: readonly Item[], at: number, start: number): boolean {
  const isParticipleAt = (i: number) => items[i]?.pos === "VERB" && /ing$/.test(items[i]?.lower ?? "");
  if (!/^(?:and|or)$/.test(items[at]?.lower ?? "") || !isParticipleAt(at + 1) || items[at + 2]?.pos === "ADJ") return false;
  for (let i = start; i < at; i++) if (isParticipleAt(i)) return false;
  return true;
}

/** "called it “slow” during a visit", "called it “slow” on Monday": when it was said, not what. */
function isTimeBehind(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower;
  return word === "during" || isTimeWord(items[at]) || (word === "on" && isTimeWord(items[at + 1]));
}
