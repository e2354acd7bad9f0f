import { TELLS } from "../../lexicon/speech-venues.ts";
import type { Party as RecordParty } from "../../schema/index.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Range } from "../../text/types.ts";
import { partiesAfter } from "../meetings/parties/after.ts";
import type { Party, SentenceView } from "../meetings/types.ts";
import { ORGANIZATION, PERSON } from "../meetings/view.ts";
import type { Saying } from "./saying.ts";

/** Who was told, with the words that say it. */
export interface Audience {
  readonly parties: readonly RecordParty[];
  readonly span: Range;
  readonly rule: string;
}

/** "said in an interview with Ⓟ", "speaking to reporters", "wrote in a letter to Ⓞ". */
const WITH = new RegExp(
  `\\b(?:interviews?\\s+(?:\\S+\\s+){0,3}?with|interviewed\\s+by|conversation\\s+with|speaking\\s+(?:to|with|before)|spoke\\s+to|said\\s+to|letters?\\s+(?:\\S+\\s+){0,3}?to|e-?mails?\\s+to|statements?\\s+to|remarks\\s+to|speech(?:es)?\\s+(?:\\S+\\s+){0,3}?to|testimony\\s+(?:before|to)|testif(?:ied|ying)\\s+(?:before|to)|addressing|talking\\s+to|wrote\\s+to)\\s+(?=(?:the\\s+|an?\\s+|[A-Z]|[a-z]|${PERSON}|${ORGANIZATION}))`,
  "g",
);
/** Where the hearer ends and what is said begins. */
const CONTENT =
  /\s+(?:that|of|how|why|what|whether|it|he|she|they|there|in|on|at|during|after|before|via|by|when|while|as|not|to|if|about)\b/;

/** Who a statement was said to; null where the text does not say. */
export function audienceOf(saying: Saying, body: string): Audience | null {
  const { view, cue, frame } = saying;
  const told = TELLS.test(view.skeleton.slice(cue.start, cue.end)) || /\b(?:told|tells)$/i.test(view.skeleton.slice(cue.start, cue.end));
  if (told) {
    const heard = heardFrom(view, frame, cue.end, body, "told");
    if (heard) return heard;
  }
  for (const match of matchesOf(frame, WITH)) {
    const near = Math.min(Math.abs(match.index - cue.end), Math.abs(cue.start - match.index));
    const heard = near < 160 ? heardFrom(view, frame, match.index + match[0].length - 1, body, "with") : null;
    if (heard) return heard;
  }
  return null;
}

function heardFrom(view: SentenceView, frame: string, from: number, body: string, rule: string): Audience | null {
  const words = frame.slice(from, from + 160);
  if (/^\s*(?:$|[,.“"]|that\b|him\b|her\b|them\b|me\b|us\b|you\b|it\b)/.test(words)) return null;
  const stop = rule === "told" ? CONTENT.exec(words.replace(/^\s+the\s/, "     ")) : null;
  const limited = stop ? { ...view, skeleton: view.skeleton.slice(0, from + stop.index) } : view;
  const parties = partiesAfter(limited, from, `audience:${rule}`).slice(0, 4);
  const first = parties[0];
  const last = parties.at(-1);
  if (!first || !last || frame[from + 1] === undefined) return null;
  return { parties: parties.map((p) => toParty(p, body)), span: { start: first.span.start, end: last.span.end }, rule: `audience:${rule}` };
}

function toParty({ entity, type, span }: Party, body: string): RecordParty {
  if (type === "person" && entity) return { person: entity };
  if (type === "organization" && entity) return { organization: entity };
  return { name: body.slice(span.start, span.end).replace(/\s+/g, " ") };
}
