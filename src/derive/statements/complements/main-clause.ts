import type { Item } from "../items.ts";
import { isAuxiliary, type VerbGroup } from "../verb-groups.ts";

const SUBORDINATE = /^(?:after|when|while|as|though|although|if|because|since|before|until|unless|whereas|once|even)$/;

/**
 * Whether the comma ends a clause that only leads to the sentence's own: "While Brandt says it will close and blames the port, she hopes
 * it will not", "Kolar, who said it would close, left", "In a letter announcing the plan, the port thanked them".
 */
export function mainClauseBegins(items: readonly Item[], comma: number, group: VerbGroup | null): boolean {
  if (!group) return false;
  if (isInApposition(items, group) || isInsertedParticiple(items, group))
    return isFiniteVerb(items, items[comma + 1]?.pos === "ADV" ? comma + 2 : comma + 1);
  return leadsToMainClause(items, group) && hasSubjectAndVerb(items, comma + 1);
}

/**
 * "Kolar, who said …", "the mayor -- who has long feared …", "Reh, a pilot who writes …", "Kolar, who sailed in May and hinted …": the
 * relative clause is in an insertion.
 */
function isInApposition(items: readonly Item[], group: VerbGroup): boolean {
  for (let i = group.start - 1; i > 0 && group.start - i < 20; i--) {
    const { lower = "", quotation = null } = items[i] ?? {};
    if (lower === "who" || lower === "which") return (group.start - i < 8 || isSecond(items, group)) && opensInsertion(items, i - 1);
    if (lower === "," || quotation) return false;
  }
  return false;
}

/** "and most recently hinted": a verb that joins another one. */
function isSecond(items: readonly Item[], group: VerbGroup): boolean {
  let i = group.start - 1;
  while (items[i]?.pos === "ADV") i--;
  return /^(?:and|but)$/.test(items[i]?.lower ?? "");
}

/** A mark stands here, or before the noun phrase that ends here. */
function opensInsertion(items: readonly Item[], at: number): boolean {
  for (let i = at; i > 0 && at - i < 9; i--) {
    const item = items[i];
    if (!item || item.quotation) return false;
    if (/^(?:,|—|–|--)$/.test(item.lower)) return i === at || items[i + 1]?.pos === "DET";
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|ADP)$/.test(item.pos)) return false;
  }
  return false;
}

/** "Kolar, noting the delay, left": between a name and its verb. */
function isInsertedParticiple(items: readonly Item[], { form, start, at }: VerbGroup): boolean {
  if (form !== "ing" || start !== at || items[start - 1]?.lower !== ",") return false;
  return !items.slice(0, start).some((item) => item.quotation || isAuxiliary(item) || (item.pos === "VERB" && !/ing$/.test(item.lower)));
}

function leadsToMainClause(items: readonly Item[], group: VerbGroup): boolean {
  const first = items[/^(?:and|but|so|yet)$/.test(items[0]?.lower ?? "") ? 1 : 0];
  if (!first || first.quotation) return false;
  const comma = items.findIndex((item, i) => i >= group.start || item.lower === ",");
  // "When they sail, not knowing who is who, they ask": a participle between the clause and the sentence's own.
  if (comma === group.start - 1 && group.form === "ing" && SUBORDINATE.test(first.lower)) return true;
  if (comma < group.start) return false;
  if (SUBORDINATE.test(first.lower)) return true;
  // "For someone who conceded that …, she had a good night"
  if (first.pos === "ADP" && items.slice(1, group.start).some((item) => item.lower === "who")) return true;
  if (group.form === "past" && group.at === 0) return true;
  const isParticiple = group.form === "ing" || (group.form === "past" && /^(?:with|despite)$/.test(first.lower));
  if (group.infinitive && first.pos === "ADP")
    return items.slice(1, group.at).every((item, i) => !isFiniteVerb(items, i + 1) || item.lower === "to");
  if (!isParticiple || group.modal || group.infinitive) return false;
  return group.at === 0 || (first.pos === "ADP" && !items.slice(0, group.at).some((i) => i.pos === "VERB" || isAuxiliary(i)));
}

/**
 * "vowed to stay, and the crowd cheered", "hoped to win but he lost", "refused to pay, which hurt him": an infinitive has no subject of its
 * own, so that another clause is the reporter's.
 */
export function otherClauseBegins(items: readonly Item[], at: number): boolean {
  const isComma = items[at]?.lower === ",";
  const joins = /^(?:and|but|so|yet)$/.test(items[isComma ? at + 1 : at]?.lower ?? "");
  const next = isComma && joins ? at + 2 : at + 1;
  if (isComma && items[next]?.lower === "which") return true;
  if (isComma) return hasSubjectAndVerb(items, next);
  return joins && /^(?:he|she|they|it)$/.test(items[next]?.lower ?? "") && hasSubjectAndVerb(items, next);
}

export function hasSubjectAndVerb(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i < from + 15; i++) {
    const item = items[i];
    // "Kolar and Reh left"
    if (i > from && item?.lower === "and" && items[i - 1]?.pos === "PROPN" && items[i + 1]?.pos === "PROPN") continue;
    if (i > from && item?.lower === "who" && items[i - 1]?.lower === "those") return true;
    if (item?.lower === "(") {
      while (i < items.length && items[i]?.lower !== ")") i++;
      continue;
    }
    if (!item || item.quotation || /^(?:[,;:.]|that|who|which|to|and|or|but)$/.test(item.lower)) return false;
    if (i > from && isFiniteVerb(items, i)) return true;
    if (!/^(?:NOUN|PROPN|PRON|ADJ|DET|NUM|ADV|ADP|PART|X)$/.test(item.pos)) return false;
  }
  return false;
}

export function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || item.quotation) return false;
  return isAuxiliary(item) ? item.pos !== "PART" : item.pos === "VERB" && !/ing$/.test(item.lower);
}
