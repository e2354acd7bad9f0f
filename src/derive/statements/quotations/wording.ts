import type { TextDocument } from "../../../text/types.ts";
import type { Item } from "../items.ts";
import { subjectBefore } from "../phrases/before.ts";
import { rangeOf, type Stretch } from "../phrases/words.ts";
import { possessor } from "../rules/noun.ts";
import type { Unit } from "../units.ts";
import { hasWords } from "./subjects.ts";
import type { Found } from "./types.ts";

const CRY = /^(?:chants?|cries|shouts?|choruses|chorus|screams?|yells?)$/;
const ANSWERS = /^(?:respond(?:s|ed)?|answer(?:s|ed)?|repl(?:y|ies|ied)|erupt(?:s|ed)?|break|broke|burst|join(?:s|ed)?)$/;
const WORDING = /^(?:term|phrase|word|words|slogan|mantra|motto|line|expression)$/;
const USES = /^(?:uses?|used|using|coin(?:s|ed|ing)?|utter(?:s|ed|ing)?|repeat(?:s|ed|ing)?|employ(?:s|ed)?|invok(?:es|ed|ing))$/;

/**
 * Words that a noun says were spoken, be they ever so few: "chants of “Close the port!”", "used the term “port tax”". Whose chants they
 * are is told by a possessive or by who answers with them; else nobody says.
 */
export function wording(document: TextDocument, { items }: Unit, index: number, item: Item): Found | null {
  const at = items.indexOf(item);
  if (!item.quotation || !hasWords(document, item.quotation.inner, 2)) return null;
  const chanted = items[at - 1]?.lower === "of" && CRY.test(items[at - 2]?.lower ?? "");
  const noun = items[at - 1]?.lower === "," ? at - 2 : at - 1;
  const used = !chanted && WORDING.test(items[noun]?.lower ?? "") ? verbOfUse(items, noun) : null;
  if (!chanted && used === null) return null;
  const source = chanted ? chanter(items, at - 2) : subjectBefore(items, used ?? at, 0);
  return {
    unit: index,
    lastUnit: index,
    rule: chanted ? "chanted" : "wording",
    candidate: null,
    content: [item.quotation.inner],
    cue: rangeOf(items, chanted ? [at - 2, at] : [used ?? noun, noun + 1]),
    source: source && rangeOf(items, source),
  };
}

/** The verb of "used the term", "has coined a new phrase": at most an article and an adjective between. */
function verbOfUse(items: readonly Item[], noun: number): number | null {
  for (let i = noun - 1; i > 0 && noun - i < 5; i--) {
    const item = items[i];
    if (!item || !/^(?:DET|ADJ|PRON|VERB|AUX|ADV|PART)$/.test(item.pos)) return null;
    if (item.pos === "VERB") return USES.test(item.lower) ? i : null;
  }
  return null;
}

/** "their chants of", "the pilots answered with loud chants of"; not "he left to chants of". */
function chanter(items: readonly Item[], noun: number): Stretch | null {
  const [, owner] = possessor(items, noun);
  if (owner && /^(?:'s|’s|'|’)$/.test(items[owner[1] - 1]?.lower ?? "")) return owner;
  if (owner && owner[1] - owner[0] === 1) return owner;
  for (let i = noun - 1; i > 0 && noun - i < 6; i--) if (ANSWERS.test(items[i]?.lower ?? "")) return subjectBefore(items, i, 0);
  return null;
}
