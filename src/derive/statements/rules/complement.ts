import { complementOf } from "../complements/index.ts";
import { mainClauseBegins } from "../complements/main-clause.ts";
import type { Complement } from "../complements/types.ts";
import type { Item } from "../items.ts";
import { subjectAfter } from "../phrases/after.ts";
import type { Stretch } from "../phrases/words.ts";
import { isComma } from "../phrases/words.ts";
import type { VerbGroup } from "../verb-groups.ts";
import type { Candidate } from "./types.ts";

/** "Kolar said that …", "Kolar praised the plan", "Kolar vowed to go": what the verb takes after it. */
export function withComplement(items: readonly Item[], group: VerbGroup, source: Stretch | null): Candidate | null {
  if (group.passive || isOpeningParticiple(items, group)) return null;
  const complement = complementOf(items, group);
  if (!complement) return null;
  return {
    rule: `verb-${complement.kind}`,
    group,
    cue: [group.start, group.end],
    source: source ?? subjectBehind(items, complement, group),
    content: [[complement.start, complement.end]],
    kind: complement.kind,
  };
}

/** "Asked if the talks had failed, Kolar shrugged": the question is nobody's in particular. */
function isOpeningParticiple(items: readonly Item[], group: VerbGroup): boolean {
  return group.form === "past" && group.at <= 1 && items.slice(0, group.at).every((i) => i.pos === "SCONJ" || i.pos === "ADV");
}

/** "Praising the ferry, the council left": the subject of an opening participle stands behind what it takes. */
function subjectBehind(items: readonly Item[], { end }: Complement, group: VerbGroup): Stretch | null {
  return group.form === "ing" && isComma(items[end]) && mainClauseBegins(items, end, group) ? subjectAfter(items, end + 1) : null;
}
