import type { TextDocument } from "../../../text/types.ts";
import type { Unit } from "../units.ts";
import { saysSomething } from "./carried-on.ts";
import type { Found } from "./types.ts";

/** One statement has no more parts; beyond, a text of quotations alone would be copied over and over. */
export const MOST_PARTS = 200;

/** A quotation without attribution carries on the last statement of its paragraph, or of the paragraph before if it fills its own. */
export function mayJoin(document: TextDocument, units: readonly Unit[], target: Found, unit: Unit, index: number): boolean {
  const previous = units[target.lastUnit];
  if (!previous || target.content.length >= MOST_PARTS || target.rule === "dash-name") return false;
  const quotation = unit.items[0]?.quotation;
  if (quotation && quotation.continues !== null) return true;
  const isReported = target.content.every((r) => !/[“"”]|''/.test(document.body.slice(Math.max(0, r.start - 2), r.end + 2)));
  if (previous.paragraph === unit.paragraph) return index - target.lastUnit <= (isReported ? 1 : 2);
  if (isReported && !isIllustrated(units, target, unit, index)) return false;
  const between = units.slice(target.lastUnit + 1, index);
  if (between.length > 0 || unit.paragraph - previous.paragraph !== 1) return false;
  const paragraph = document.paragraphs[unit.paragraph];
  return paragraph !== undefined && unit.start <= paragraph.start + 1 && endsInQuotation(previous, target);
}

/** "She said they had made progress.⏎“We go on.”": a paragraph of nothing but a quotation, behind one that ended in reported speech. */
function isIllustrated(units: readonly Unit[], { candidate, content }: Found, unit: Unit, index: number): boolean {
  const previous = units[index - 1];
  const next = units[index + 1];
  if (!saysSomething(candidate) || unit.items.length !== 1 || next?.paragraph === unit.paragraph || next?.items[0]?.quotation) return false;
  return previous !== undefined && previous.end - (content.at(-1)?.end ?? 0) < 3;
}

/** "said Kolar, a pilot of the port of …, who has sailed for …, in an interview …" */
const LONGEST_ATTRIBUTION = 300;

/** The statement before ended its paragraph, with its attribution at most after it. */
function endsInQuotation(previous: Unit, target: Found): boolean {
  const end = target.content.at(-1)?.end ?? 0;
  return previous.end - end < LONGEST_ATTRIBUTION;
}
