import type { OccasionNoun } from "../../../../lexicon/meeting-words.ts";
import { partiesAfter } from "../../parties/after.ts";
import { DATE, ORGANIZATION, PERSON, PLACE } from "../../signs.ts";
import type { Party, SentenceView } from "../../types.ts";
import { tailOf } from "../verbs.ts";
import { party } from "./owner.ts";

const HELD_BY = new RegExp(
  `^\\s+(?:that\\s+|which\\s+)?(?:(?:the|[A-Z][\\w’.-]*|and|of|${ORGANIZATION}|${PERSON},?)\\s+)*${PERSON}\\s+(?:have\\s+|has\\s+|had\\s+|also\\s+)?(?:convened|held|had|hosted|attended|chaired|led|gave|joined|made)\\b`,
);

/** "a meeting | Ⓟ convened with …": a relative clause tells who held it. */
export function heldBy(view: SentenceView, end: number): { readonly parties: readonly Party[]; readonly end: number } {
  const match = HELD_BY.exec(view.skeleton.slice(end, end + 160));
  if (!match) return { parties: [], end };
  return { end: end + match[0].length, parties: [...match[0]].flatMap((sign, i) => (sign === PERSON ? [party(view, end + i)] : [])) };
}

const TIES: Readonly<Record<string, RegExp>> = {
  call: /^(?:[\s,]+(?!(?:and|that|which|where)\b)[^\s.;:]+){0,11}?\s+(?:with|between|among|to|from)\s+/,
  // "a speech given on Ⓓ in Ⓛ to", and not "remarks about Ⓟ by"
  speech: new RegExp(
    `^(?:,?\\s+(?:(?:she|he|they|${PERSON})\\s+(?:gave|made|delivered|had\\s+given)|given|made|delivered|${DATE}|last\\s+\\w+|on|earlier|late|in|${PLACE}|${ORGANIZATION}|(?:that\\s+)?will\\s+be\\s+(?:given|delivered))){0,4}?\\s+(?:to|before|at|by)\\s+(?![a-z]+ing\\b)`,
  ),
  debate: /^(?:[\s,]+(?!(?:and|that|which|where)\b)[^\s.;:]+){0,6}?\s+(?:with|between|against|among)\s+/,
  interview: /^(?:[\s,]+(?!(?:and|that|which|where)\b)[^\s.;:]+){0,5}?\s+(?:with|by|on|to|for|of)\s+/,
  visit: /^(?:[\s,]+(?!(?:and|that|which|where)\b)[^\s.;:]+){0,4}?\s+(?:by|with|from|of)\s+/,
  hearing: /^(?:[\s,]+(?!(?:and|that|which|where)\b)[^\s.;:]+){0,4}?\s+(?:of|before|with|by|for)\s+/,
  dinner: new RegExp(
    `^(?:[\\s,]+(?!(?:and|that|which|where)\\b)[^\\s.;:]+){0,9}?\\s+(?:with|between|among|involving|in\\s+hono(?:u)?r\\s+of|(?:hosted|chaired|led|convened|attended|organi[sz]ed|given)\\s+by)\\s+|^\\s+of\\s+|^\\s+for\\s+(?=(?:[A-Z][\\w’.-]*\\s+)+[^\\w\\s]|${PERSON})`,
  ),
  other:
    /^(?:[\s,]+(?!(?:and|that|which|where)\b)[^\s.;:]+){0,9}?\s+(?:with|between|among|involving|(?:hosted|chaired|led|convened|attended|organi[sz]ed)\s+by)\s+|^\s+of\s+/,
};

/** The parties tied to the noun by "with", "between", "involving". */
export function tiedAfter(
  view: SentenceView,
  end: number,
  noun: OccasionNoun,
): { readonly parties: readonly Party[]; readonly tail: number } {
  const tie = (TIES[noun.kind] ?? TIES.other)?.exec(view.skeleton.slice(end, end + 200));
  if (!tie) return { parties: [], tail: end };
  const from = end + tie[0].length;
  const bare = /^(?:the\s+)?(?:leaders|members|heads|representatives)\s+of\s+/.exec(view.skeleton.slice(from, from + 40));
  const found = partiesAfter(view, from + (/\sof\s+$/.test(tie[0]) ? (bare?.[0].length ?? 0) : 0), "occasion-noun");
  const parties = /\sof\s+$/.test(tie[0]) ? found.filter((p) => p.type !== "group") : found;
  return { parties, tail: parties.length > 0 ? tailOf(from, parties, view) : end };
}
