import type { Range } from "../../text/types.ts";
import { type ComplementKind, complementOf, contentEnd, opensClause, quotedEnd } from "./complements.ts";
import { nounCues, passiveCue } from "./noun-cues.ts";
import { rangeOf, type Stretch, subjectAfter, subjectBefore } from "./noun-phrases.ts";
import type { Item, Unit } from "./units.ts";
import { findVerbGroups, isAuxiliary, type VerbGroup } from "./verb-groups.ts";

/** A possible statement inside one unit; everything in item indices. */
export interface Candidate {
  readonly rule: string;
  readonly group: VerbGroup | null;
  readonly cue: Stretch;
  readonly source: Stretch | null;
  /** Where the source stands, if not in this unit. */
  readonly content: readonly Stretch[];
  readonly kind: ComplementKind | "before" | "around" | "accordingTo" | "noun";
}

/** All candidates of a unit, in the order of their cues. */
export function findCandidates(body: string, unit: Unit): Candidate[] {
  const { items } = unit;
  const found: Candidate[] = [];
  let before: { group: VerbGroup; source: Stretch | null } | null = null;
  for (const group of findVerbGroups(items)) {
    const source = sourceOf(items, group, before);
    const candidate = group.passive
      ? passiveCue(items, group.at, group.start, group.end)
      : (relative(items, group, source) ?? parenthetical(body, items, group, source) ?? withComplement(items, group, source));
    if (candidate) found.push(candidate);
    before = { group, source: candidate?.source ?? source };
  }
  found.push(...accordingTo(items), ...nounCues(items));
  return found.sort((a, b) => a.cue[0] - b.cue[0]);
}

function sourceOf(items: readonly Item[], group: VerbGroup, before: { group: VerbGroup; source: Stretch | null } | null): Stretch | null {
  if (group.passive) return agentOf(items, group);
  const isParticiple = group.form === "ing" && group.start === group.at;
  if (isParticiple) return mainSubject(items, group.start) ?? before?.source ?? null;
  if (group.infinitive) return before?.source ?? mainSubject(items, group.start);
  const previous = items[group.start - 1];
  if ((previous?.lower === "and" || previous?.lower === "but" || previous?.lower === "or") && group.start >= 2)
    return before?.source ?? mainSubject(items, group.start);
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

/** The subject of the unit's first finite verb, for participles: "Kolar left early, saying …". */
function mainSubject(items: readonly Item[], limit: number): Stretch | null {
  for (let i = 1; i < limit; i++) {
    const item = items[i];
    if (!item || item.quotation) continue;
    const finite = (item.pos === "VERB" && !/ing$/.test(item.lower) && items[i - 1]?.lower !== "to") || item.pos === "AUX";
    if (!finite) continue;
    const subject = subjectBefore(items, i, 0);
    if (subject) return subject;
  }
  return null;
}

const isComma = (item: Item | undefined) => item?.lower === ",";
const isEnd = (item: Item | undefined) => item === undefined || (/^[.?!;]+$/.test(item.lower) && !item.quotation);

/** “…,” Kolar said · “…,” said Kolar · The vote, he said, was … · The vote is off, officials said on Monday. */
function parenthetical(body: string, items: readonly Item[], group: VerbGroup, source: Stretch | null): Candidate | null {
  if (!group.readings.some((r) => r.frames.includes("q")) || group.passive || group.infinitive) return null;
  const inverted = invertedSource(items, group);
  const from = inverted ? group.start : (source?.[0] ?? group.start);
  const to = inverted ? inverted[1] : group.end;
  const subject = inverted ?? source;
  if (!subject || from === 0) return null;
  if (!inverted && source && source[1] > group.start) return null;
  let open = from;
  while (open > 0 && /^(?:as|and|but|so)$/.test(items[open - 1]?.lower ?? "")) open--;
  const left = items[open - 1];
  if (!left) return null;
  const afterQuote =
    (left.quotation !== null && !left.title) || (isComma(left) && items[open - 2]?.quotation != null && !items[open - 2]?.title);
  if (!afterQuote && !isComma(left) && !/^(?:—|–|--)$/.test(left.lower)) return null;
  const rest = restAfter(items, to, group, afterQuote);
  if (rest === null) return null;
  const complement = afterQuote ? null : complementOf(items, group);
  const goesOn =
    complement?.kind === "quote" && isComma(items[to]) && !isSetting(items, open) && !startsWithCapital(body, items[complement.start]);
  if (
    !afterQuote &&
    !goesOn &&
    !isClauseBefore(items, open - 1) &&
    !(rest && rest[1] - rest[0] > 1 && open <= 9 && !items[rest[0]]?.quotation)
  )
    return null;
  if (complement && !goesOn && /^(?:that|quote|colon)$/.test(complement.kind)) return null;
  if (afterQuote && isSetting(items, open) && (rest || opensClause(items, to) || items[to]?.lower === "that")) return null;
  const head = headOf(body, items, open, afterQuote);
  if (!head) return null;
  if (afterQuote && hasSpeakerBefore(items, head[0], from)) return null;
  const content: Stretch[] = [head];
  if (rest) content.push(rest);
  return {
    rule: inverted ? "said-source" : "source-said",
    group,
    cue: [group.start, group.end],
    source: subject,
    content,
    kind: rest ? "around" : "before",
  };
}

/** The words before the attribution that it attributes: from the unit's start, or from the last quotation if other words lead to it. */
function headOf(body: string, items: readonly Item[], open: number, afterQuote: boolean): Stretch | null {
  let end = open;
  while (end > 0 && (isComma(items[end - 1]) || /^(?:—|–|--)$/.test(items[end - 1]?.lower ?? ""))) end--;
  if (end <= 0) return null;
  const last = items[end - 1];
  if (afterQuote && last?.quotation) {
    if (!last.stopped && !isShort(body, last, end - 1)) return null;
  }
  let start = 0;
  for (let i = end - 1; i > 0; i--) {
    const isBreak =
      /^[;:(]$/.test(items[i]?.lower ?? "") || (i === end - 2 && afterQuote && isComma(items[i]) && startsWithCapital(body, last));
    if (isBreak && !items[i]?.quotation) {
      start = i + 1;
      break;
    }
  }
  while (start < end && /^(?:but|and|still|,|yet|so)$/.test(items[start]?.lower ?? "")) start++;
  return start < end ? [start, end] : null;
}

/** “… as he put it, “We go on,” she said": after a comma a capital begins speech of its own. */
function startsWithCapital(body: string, item: Item | undefined): boolean {
  return item?.quotation != null && /^\s*[‘'[]?\p{Lu}/u.test(body.slice(item.quotation.inner.start, item.quotation.inner.start + 4));
}

/** "Kolar said it was needed because “…,” she explained": what stands before the quotation has an attribution already. */
function hasSpeakerBefore(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 1; i < to && !items[i]?.quotation; i++)
    if (
      /^(?:said|says|told|added|argued|noted|explained)$/.test(items[i]?.lower ?? "") &&
      items[i]?.pos === "VERB" &&
      /^(?:PROPN|PRON)$/.test(items[i - 1]?.pos ?? "")
    )
      return true;
  return false;
}

/** "When someone shouted “Stop,” Kolar joked: “…”": the words before tell the occasion. */
function isSetting(items: readonly Item[], end: number): boolean {
  const first = items[0];
  if (!first || first.quotation || end < 2) return false;
  return /^(?:in|on|at|when|after|as|before|during|while|asked|with|soon|sunday|monday|tuesday|wednesday|thursday|friday|saturday|earlier|speaking|to)$/.test(
    first.lower,
  );
}

/** “We go on” Kolar said: the comma is missing, but the quotation opens the unit. */
function isShort(_body: string, _item: Item, at: number): boolean {
  return at === 0;
}

/** A clause has a verb: "The vote is off, he said", not "On Monday, he said". */
function isClauseBefore(items: readonly Item[], end: number): boolean {
  let verb = false;
  let nouns = 0;
  const first = items[0];
  for (let i = 0; i < end; i++) {
    const item = items[i];
    if (!item) continue;
    if (item.quotation) return true;
    if (item.pos === "AUX" || (item.pos === "VERB" && i > 0 && !/ing$/.test(item.lower))) verb = true;
    if (/^(?:NOUN|PROPN|PRON)$/.test(item.pos)) nouns++;
  }
  if (
    first &&
    /^(?:in|on|at|during|after|before|when|while|as|asked|speaking|if|since|because|although|though|by|with|for|to|from|earlier|meanwhile)$/.test(
      first.lower,
    )
  ) {
    return /^(?:if|because|since|in|by|for|with|to)$/.test(first.lower) && verb && commaBefore(items, end);
  }
  return verb && nouns > 0;
}

function commaBefore(items: readonly Item[], end: number): boolean {
  for (let i = 1; i < end; i++) if (isComma(items[i])) return true;
  return false;
}

function invertedSource(items: readonly Item[], group: VerbGroup): Stretch | null {
  const left = items[group.start - 1];
  if (!left || group.at !== group.start) return null;
  if (left.title || (isComma(left) && items[group.start - 2]?.title)) return null;
  if (!left.quotation && !isComma(left) && !/^(?:—|–|--)$/.test(left.lower)) return null;
  const followsQuotation = left.quotation !== null || items[group.start - 2]?.quotation;
  if (!followsQuotation && subjectBefore(items, group.start, 0)) return null;
  if (group.form === "ing" || group.form === "base") return null;
  return subjectAfter(items, group.end);
}

/** What follows the attribution: undefined for nothing of the speaker's, a stretch where the words go on, null where it is no parenthesis. */
function restAfter(items: readonly Item[], to: number, group: VerbGroup, afterQuote: boolean): Stretch | undefined | null {
  const next = items[to];
  if (isEnd(next)) return undefined;
  if (next?.lower === "that" || (opensClause(items, to) && !isTimeOrPlace(items, to) && !afterQuote)) return null;
  let comma = to;
  while (comma < items.length && !isComma(items[comma]) && !items[comma]?.quotation && !/^[:;—]$/.test(items[comma]?.lower ?? "")) comma++;
  const mark = items[comma];
  if (afterQuote) {
    if (mark && (isComma(mark) || mark.lower === ":" || mark.lower === "—") && items[comma + 1]?.quotation)
      return [comma + 1, quotedEnd(items, comma + 1)];
    if (mark?.quotation && /^(?:that|:|,)$/.test(items[comma - 1]?.lower ?? "")) return [comma, quotedEnd(items, comma)];
    return undefined;
  }
  if (mark && !isComma(mark)) return null;
  if (!isTimeOrPlace(items, to) && comma > to && !addressed(group)) return null;
  if (!mark || comma + 1 >= items.length) return undefined;
  const after = items[comma + 1];
  if (
    after &&
    ((/ing$/.test(after.lower) && after.pos === "VERB") || /^(?:but|while|and|who|which|although|though|as|a|according)$/.test(after.lower))
  )
    return undefined;
  let end = items.length;
  while (end > comma + 1 && isEnd(items[end - 1])) end--;
  return end > comma + 1 ? [comma + 1, end] : undefined;
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

function withComplement(items: readonly Item[], group: VerbGroup, source: Stretch | null): Candidate | null {
  if (group.passive || isOpeningParticiple(items, group)) return null;
  const complement = complementOf(items, group);
  if (!complement) return null;
  return {
    rule: `verb-${complement.kind}`,
    group,
    cue: [group.start, group.end],
    source,
    content: [[complement.start, complement.end]],
    kind: complement.kind,
  };
}

/** "the rules, which officials said will change": the relative pronoun belongs to the content. */
function relative(items: readonly Item[], group: VerbGroup, source: Stretch | null): Candidate | null {
  if (!source || !group.readings.some((r) => r.frames.includes("c"))) return null;
  const pronoun = items[source[0] - 1];
  const next = items[group.end];
  if (!pronoun || !/^(?:which|who|that|what)$/.test(pronoun.lower) || !next) return null;
  if (!isAuxiliary(next) && !(next.pos === "VERB" && !/ing$/.test(next.lower))) return null;
  const end = contentEnd(items, group.end, "clause", group);
  return {
    rule: "relative",
    group,
    cue: [group.start, group.end],
    source,
    content: [
      [source[0] - 1, source[0]],
      [group.end, end],
    ],
    kind: "clause",
  };
}

/** "Asked if the talks had failed, Kolar shrugged": the question is nobody's in particular. */
function isOpeningParticiple(items: readonly Item[], group: VerbGroup): boolean {
  return group.form === "past" && group.at <= 1 && items.slice(0, group.at).every((i) => i.pos === "SCONJ" || i.pos === "ADV");
}

/** The plan failed, according to two officials. · According to Kolar, the plan failed. */
function accordingTo(items: readonly Item[]): Candidate[] {
  const found: Candidate[] = [];
  items.forEach((item, i) => {
    if (item.lower !== "according" || items[i + 1]?.lower !== "to") return;
    const source = i <= 1 ? untilComma(items, i + 2) : subjectAfter(items, i + 2);
    if (!source) return;
    const cue: Stretch = [i, i + 2];
    let end = items.length;
    while (end > 0 && isEnd(items[end - 1])) end--;
    const after = source[1];
    if (i <= 1) {
      const comma = isComma(items[after]) ? after + 1 : after;
      if (comma < end) found.push({ rule: "according-to", group: null, cue, source, content: [[comma, end]], kind: "accordingTo" });
      return;
    }
    let left = i;
    while (left > 0 && isComma(items[left - 1])) left--;
    let start = 0;
    for (let k = left - 1; k > 0; k--)
      if (items[k]?.lower === ";") {
        start = k + 1;
        break;
      }
    if (start >= left) return;
    const content: Stretch[] = [[start, left]];
    if (
      isComma(items[after]) &&
      isComma(items[i - 1]) &&
      after + 1 < end &&
      !/ing$|^(?:which|who|while|but|and|though)$/.test(items[after + 1]?.lower ?? "")
    )
      content.push([after + 1, end]);
    found.push({ rule: "according-to", group: null, cue, source, content, kind: "accordingTo" });
  });
  return found;
}

/** "According to a complaint filed by the council, …": all before the comma. */
function untilComma(items: readonly Item[], from: number): Stretch | null {
  const plain = subjectAfter(items, from);
  if (!plain) return null;
  for (let i = from + 1; i < items.length && i < from + 30; i++) {
    if (items[i]?.quotation && !items[i]?.title) return plain;
    if (isComma(items[i])) return /^(?:a|an|who|whose|which)$/.test(items[i + 1]?.lower ?? "") ? plain : [from, i];
  }
  return plain;
}

export function contentRanges(items: readonly Item[], content: readonly Stretch[]): Range[] {
  return content.flatMap((stretch) => {
    const range = rangeOf(items, stretch);
    if (!range) return [];
    const only = stretch[1] - stretch[0] === 1 ? items[stretch[0]]?.quotation : null;
    return [only ? only.inner : range];
  });
}
