import { DATE, ORGANIZATION, PERSON, PLACE } from "../../signs.ts";
import type { SentenceView } from "../../types.ts";

const DETERMINERS =
  /^(?:an?|the|this|that|these|those|another|each|both|any|every|his|her|their|its|our|my|your|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|other|today[’']s)$/i;
const SIGN = new RegExp(`^[“"(]?[${PERSON}${ORGANIZATION}${PLACE}${DATE}](?:[’']s?)?(?:[-–/][${PERSON}${ORGANIZATION}])?$`);
/** Words that end a noun's own words, seen from the noun backwards. */
const NO_ADJECTIVE =
  /^(?:and|or|to|with|of|in|at|on|for|by|from|said|says|told|is|are|was|were|held|holds?|hosted|hosts?|attends?|opens?|resumes?|starts?|delivers?|made|makes?|making|gave|gives?|giving|took|takes?|led|leads?|began|begins?|met|meets?|spoke|speaks?|off|up|will|had|has|have|during|after|before|into|about|that|which|who|as|than|follows|followed|comes|came|calls?|meetings?|talks|visits?|summits?)$|[.,;:”“]$/i;

/** Participles that stand before an occasion as its adjectives. */
const PARTICIPLES =
  /^(?:planned|scheduled|proposed|televised|closed|expanded|extended|combined|delayed|cancell?ed|postponed|limited|heated|long-awaited|highly-anticipated|anticipated|called|rescheduled|unscheduled|prolonged|united|[Rr]ed)$/;

/** The determiner or the owner that opens the noun's words, at most six words before it. */
export function leadOf(skeleton: string, head: number): { readonly start: number; readonly word: string } | null {
  let end = head;
  let sign: { readonly start: number; readonly word: string } | null = null;
  for (let steps = 0; steps < 7; steps++) {
    const word = /(\S+)\s*$/.exec(skeleton.slice(Math.max(0, end - 40), end))?.[1] ?? "";
    if (!word) return sign;
    const start = skeleton.lastIndexOf(word, end - 1);
    if (DETERMINERS.test(word)) return { start, word };
    if (SIGN.test(word) && /[’']s?$/.test(word)) return { start, word };
    // "a Ⓓ town hall", "an Ⓞ interview": a bare sign is an adjective, unless nothing stands before it
    if (SIGN.test(word)) {
      if (steps > 1) return sign;
      sign = { start, word };
      end = start;
      continue;
    }
    if (/ed$/.test(word) && !PARTICIPLES.test(word)) return sign;
    if (NO_ADJECTIVE.test(word) && !(/,$/.test(word) && steps > 0)) return sign;
    end = start;
  }
  return sign;
}

/** Words of an occasion's name beside its noun, at most. */
const LONGEST_NAME = 7;

/** The proper name that holds the noun: "the | Munich Security Conference", "Leaders Summit on Climate". */
export function nameAround(view: SentenceView, start: number, end: number): { readonly start: number; readonly end: number } | null {
  const words = view.skeleton.slice(start, end);
  if (!/^[A-Z]/.test(words.split(" ").at(-1) ?? "")) return null;
  const left = /(?:(?:[A-Z][\w’.&-]*|of|on|for|the|and)\s+)*$/.exec(view.skeleton.slice(Math.max(0, start - 90), start))?.[0] ?? "";
  const clean = left.replace(/^(?:(?:of|on|for|the|and|The|A|An|At|In|On|During|After|This|Today[’']s)\s+)+/, "");
  const right =
    /^(?:\s+(?:on|of|for|and|the)(?=\s+(?:[A-Z]|the\s+[A-Z]|and\s+[A-Z]))|\s+[A-Z][\w’&-]*)*/.exec(
      view.skeleton.slice(end, end + 90),
    )?.[0] ?? "";
  // a headline in capitals is no name
  if ((!clean && !right) || `${clean}${right}`.split(" ").length > LONGEST_NAME) return null;
  return { start: start - clean.length, end: end + right.length };
}
