import { opensClause } from "../complements/clause.ts";
import { complementOf } from "../complements/index.ts";
import type { Item } from "../items.ts";
import { isComma, type Stretch } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";
import { headOf, isClauseBefore, startsWithCapital } from "./head.ts";
import { invertedSource } from "./inverted.ts";
import { restAfter } from "./rest.ts";
import type { Candidate } from "./types.ts";

/** “…,” Kolar said · “…,” said Kolar · The vote, he said, was … · The vote is off, officials said on Monday. */
export function parenthetical(items: readonly Item[], group: VerbGroup, source: Stretch | null, body: string): Candidate | null {
  if (!group.frames.includes("q") || group.passive || group.infinitive) return null;
  const inverted = invertedSource(items, group);
  const from = inverted ? group.start : (source?.[0] ?? group.start);
  const to = inverted ? inverted[1] : group.end;
  const subject = inverted ?? source;
  if (!subject || from === 0 || goesOnToDo(items, to) || isReportedBy(items, group, to)) return null;
  if (!inverted && source && (source[1] > group.start || isParticiple(group))) return null;
  let open = from;
  while (open > 0 && /^(?:as|and|but|so)$/.test(items[open - 1]?.lower ?? "")) open--;
  const left = items[open - 1];
  if (!left) return null;
  const afterQuote =
    (left.quotation !== null && !left.title) || (isComma(left) && items[open - 2]?.quotation != null && !items[open - 2]?.title);
  if (!afterQuote && !isComma(left) && !/^(?:—|–|--)$/.test(left.lower)) return null;
  if (!afterQuote && isRelative(items, subject)) return null;
  const rest = restAfter(items, to, group, afterQuote);
  if (rest === null) return null;
  const complement = afterQuote || addsOn(items, to) ? null : complementOf(items, group);
  const goesOn =
    complement?.kind === "quote" &&
    isComma(items[items[0]?.quotation ? complement.start - 1 : to]) &&
    !isSetting(items, open) &&
    !startsWithCapital(body, items[complement.start]);
  if (complement && !goesOn && !afterQuote && open < from && items[open]?.lower !== "as") return null; // "…, and he urged Reh to wait"
  if (
    !afterQuote &&
    !goesOn &&
    !isClauseBefore(items, open - 1) &&
    !(rest && rest[1] - rest[0] > (open <= 9 ? 1 : 3) && !items[rest[0]]?.quotation)
  )
    return null;
  if (complement && !goesOn && /^(?:that|quote|colon)$/.test(complement.kind)) return null;
  if (afterQuote && isSetting(items, open) && (rest || opensClause(items, to) || items[to]?.lower === "that")) return null;
  const head = headOf(body, items, open, afterQuote, items[open]?.lower === "as");
  if (!head && !(rest && !afterQuote)) return null;
  if (head && afterQuote && hasSpeakerBefore(items, head[0], from)) return null;
  if (head && rest && !afterQuote && isPronoun(items, subject) && hasSpeakerBefore(items, head[0], from)) return null;
  const content = [head, rest].filter((stretch) => stretch != null);
  return {
    rule: inverted ? "said-source" : "source-said",
    group,
    cue: [group.start, group.end],
    source: subject,
    content,
    kind: rest ? "around" : "before",
  };
}

/** "… — a fact first reported by Reh News": a participle, and no verb. */
function isReportedBy(items: readonly Item[], { form, verb }: VerbGroup, to: number): boolean {
  return form === "past" && items[to]?.lower === "by" && !/^(?:add|reply|say|tell|tweet|write)$/.test(verb.lemma);
}

/** "…, his council continues to sail", "Reh, who asked not to be named, said": no words of anybody's. */
function goesOnToDo(items: readonly Item[], at: number): boolean {
  const to = /^(?:not|never)$/.test(items[at]?.lower ?? "") ? at + 1 : at;
  return items[to]?.lower === "to" && /^(?:VERB|AUX)$/.test(items[to + 1]?.pos ?? "");
}

/** "the talks, which started last year, …": the insertion tells of the talks. */
function isRelative(items: readonly Item[], [from, to]: Stretch): boolean {
  return to - from === 1 && /^(?:which|that)$/.test(items[from]?.lower ?? "");
}

/** "Kolar said it was needed because “…,” she explained", "Kolar said it was slow, she said, and old": an attribution came before. */
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

const isPronoun = (items: readonly Item[], [from, to]: Stretch) => to - from === 1 && /^(?:he|she|they)$/.test(items[from]?.lower ?? "");

/** "…, Kolar said, adding, “It is ours.”": the participle brings words of its own. */
const isParticiple = (group: VerbGroup) => group.form === "ing" && group.start === group.at;

/** "…, Kolar said, adding that …": the words before are said. */
function addsOn(items: readonly Item[], to: number): boolean {
  const next = items[to + 1];
  return isComma(items[to]) && next?.pos === "VERB" && /ing$/.test(next.lower);
}
