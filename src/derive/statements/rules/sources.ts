import type { Item } from "../items.ts";
import { subjectAfter } from "../phrases/after.ts";
import { subjectBefore } from "../phrases/before.ts";
import { beforeTime } from "../phrases/before-time.ts";
import { phraseStart } from "../phrases/start.ts";
import type { Stretch } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { isAuxiliary } from "../words.ts";

/** What is known of the verb group before: whose it is, and whether it stands as an insertion ("…, Kolar said, adding that …"). */
export interface Before {
  readonly source: Stretch | null;
  readonly inserted: boolean;
}

/** Whose words a verb group brings, or null. */
export function sourceOf(items: readonly Item[], group: VerbGroup, before: Before | null): Stretch | null {
  if (group.passive) return agentOf(items, group);
  const isParticiple = group.form === "ing" && group.start === group.at;
  if (isParticiple && before?.inserted) return before.source;
  if (isParticiple && before?.source && items[group.start - 1]?.lower === "and") return before.source;
  if (isParticiple)
    return (
      quotedAs(items, group.start) ??
      finding(items, group) ??
      relativeAround(items, group.start) ??
      besideParticiple(items, group.start) ??
      mainSubject(items, group.start) ??
      nameBeside(items, group.start) ??
      before?.source ??
      null
    );
  // "has to remind", "is to announce": an auxiliary makes it finite
  if (group.infinitive && !(isAuxiliary(items[group.start]) && items[group.start]?.lower !== "having"))
    return before?.source ?? mainSubject(items, group.start);
  const start = beforeTime(items, group.start, 0);
  const previous = items[start - 1];
  if ((previous?.lower === "and" || previous?.lower === "but" || previous?.lower === "or") && start >= 2)
    return before?.source ?? insertedRelative(items, start) ?? mainSubject(items, group.start);
  const subject = subjectBefore(items, group.start, 0);
  return subject;
}

/** "was called a charlatan by fellow doctors": the phrase after "by". */
function agentOf(items: readonly Item[], group: VerbGroup): Stretch | null {
  for (let i = group.end; i < items.length && i < group.end + 15; i++) {
    if (items[i]?.quotation || /^[,;:.]$/.test(items[i]?.lower ?? "")) return null;
    if (items[i]?.lower === "by") return subjectAfter(items, i + 1);
  }
  return null;
}

const FINDINGS =
  /^(?:data|surveys?|polls?|polling|reports?|records|documents?|figures|numbers|stud(?:y|ies)|research|statistics|evidence|footage)$/;
const FINDS = /^(?:showing|indicating|suggesting|revealing|finding|concluding)$/;

/** "relied on survey data showing that": what was found speaks, not who has it. */
function finding(items: readonly Item[], { at, start }: VerbGroup): Stretch | null {
  if (!FINDS.test(items[at]?.lower ?? "") || !FINDINGS.test(items[start - 1]?.lower ?? "")) return null;
  const from = phraseStart(items, start, 0);
  return from < start ? [from, start] : null;
}

/** "Reh News quoted Kolar as saying": whose words they are stands between. */
function quotedAs(items: readonly Item[], at: number): Stretch | null {
  if (items[at - 1]?.lower !== "as") return null;
  const end = isMark(items[at - 2]) ? at - 2 : at - 1;
  for (let i = end - 1; i >= 0 && at - i < 14; i--) {
    const item = items[i];
    if (!item || item.quotation || /^[;:(]$/.test(item.lower)) return null;
    if (/^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|paraphras(?:ed|es|ing))$/.test(item.lower))
      return i + 1 < end && !isAuxiliary(items[i - 1]) ? [i + 1, end] : null;
  }
  return null;
}

/** "Kolar, who surprised Reh by declaring": a participle that no comma parts from a relative clause is the act of its pronoun. */
function relativeAround(items: readonly Item[], at: number): Stretch | null {
  for (let i = at - 1; i > 0 && at - i < 25; i--) {
    const item = items[i];
    if (!item || item.quotation || isMark(item) || /^[;:(]$/.test(item.lower)) return null;
    if (item.lower === "who") return [i, i + 1];
  }
  return null;
}

/** "Kolar, who sailed in May and promised": a joined verb in an inserted relative clause. */
function insertedRelative(items: readonly Item[], at: number): Stretch | null {
  const relative = relativeAround(items, at);
  return relative && isMark(items[relative[0] - 1]) ? relative : null;
}

/** ", with Kolar tweeting that", "footage of Kolar saying", ", when pilots stopped her, shouting": the participle's own subject, or that of its clause. */
function besideParticiple(items: readonly Item[], at: number): Stretch | null {
  const start = phraseStart(items, at, 0);
  if (start < at && start > 1 && items[start - 1]?.lower === "with" && isMark(items[start - 2])) return [start, at];
  const shown = shownSpeaking(items, start, at);
  if (shown) return shown;
  if (!isMark(items[at - 1])) return null;
  for (let i = at - 2; i > 0 && at - i < 25; i--) {
    const item = items[i];
    if (!item || item.quotation || item.lower === ",") return null;
    const isOpening = /^(?:when|where)$/.test(item.lower) ? isMark(items[i - 1]) : item.lower === "which" && isMark(items[i - 2]);
    if (isOpening) return mainSubject(items, at, i + 2);
  }
  return null;
}

/** "footage of Kolar saying": who is shown, not what shows it. */
function shownSpeaking(items: readonly Item[], from: number, at: number): Stretch | null {
  for (let i = from + 1; i < at - 1; i++)
    if (items[i]?.lower === "of" && /^(?:footage|videos?|clips?|recordings?|audio|tapes?|pictures?)$/.test(items[i - 1]?.lower ?? ""))
      return [i + 1, at];
  return null;
}

const isMark = (item: Item | undefined): boolean => item !== undefined && /^(?:,|—|–|--)$/.test(item.lower);

/** "Kolar, who came late, left, saying": Kolar. */
function beforeRelative(items: readonly Item[], [from, to]: Stretch): Stretch {
  const comma = items.slice(from, to).findIndex((item, i) => isMark(item) && /^(?:who|which)$/.test(items[from + i + 1]?.lower ?? ""));
  return comma > 0 ? [from, from + comma] : [from, to];
}

/** "Kolar, noting the delay, [left]": whom the participle stands beside, where no verb has come yet. */
function nameBeside(items: readonly Item[], at: number): Stretch | null {
  const last = items[at - 2];
  if (!isMark(items[at - 1]) || !last || !(last.pos === "PROPN" || last.lower === ")")) return null;
  const subject = subjectBefore(items, at - 1, 0);
  return subject && items[subject[0]]?.pos === "PROPN" ? subject : null;
}

/** The subject of the unit's first finite verb, for participles: "Kolar left early, saying …". */
export function mainSubject(items: readonly Item[], limit: number, from = 1): Stretch | null {
  for (let i = from; i < limit; i++) {
    const item = items[i];
    if (!item || item.quotation) continue;
    const finite = (item.pos === "VERB" && !/ing$/.test(item.lower) && items[i - 1]?.lower !== "to") || item.pos === "AUX";
    if (!finite) continue;
    const subject = subjectBefore(items, i, from - 1);
    if (subject && !(from === 1 && subject[0] > 0 && /^(?:who|which)$/.test(items[subject[0]]?.lower ?? "")))
      return beforeRelative(items, subject);
  }
  return null;
}
