import { SAYS_AT } from "../../lexicon/meeting-words.ts";
import { TELLS } from "../../lexicon/speech-venues.ts";
import type { Party as RecordParty } from "../../schema/index.ts";
import { gateOf } from "../../text/gate/index.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Range } from "../../text/types.ts";
import { partiesAfter } from "../meetings/parties/after.ts";
import { ALL_SIGNS, DATE, ORGANIZATION, PERSON } from "../meetings/signs.ts";
import type { Party, SentenceView } from "../meetings/types.ts";
import { bodyRange, cutView } from "../meetings/view.ts";
import type { Telling } from "./saying.ts";

/** Who was told, with the words that say it. */
export interface Audience {
  readonly parties: readonly RecordParty[];
  readonly span: Range;
  readonly rule: string;
}

/** "said in an interview with Ⓟ", "speaking to reporters", "wrote in a letter to Ⓞ". */
const WITH = new RegExp(
  `\\b(?:(?:interviews?|meetings?)\\s+(?:\\S+\\s+){0,3}?with|interviewed\\s+by|conversation\\s+with|speaking\\s+(?:to|with|before)|spoke\\s+to|said\\s+to|letters?\\s+(?:\\S+\\s+){0,3}?to|e-?mails?\\s+to|statements?\\s+to|remarks\\s+to|speech(?:es)?\\s+(?:\\S+\\s+){0,3}?to|testimony\\s+(?:before|to)|testif(?:ied|ying)\\s+(?:before|to)|addressing|talking\\s+to|wrote\\s+to)\\s+(?=(?:the\\s+|an?\\s+|[A-Z]|[a-z]|${PERSON}|${ORGANIZATION}))`,
  "g",
);
/** Where the hearer ends and what is said begins. */
const CONTENT =
  /\s+(?:that|of|how|why|what|whether|it|he|she|they|there|in|on|at|during|after|before|via|by|when|while|as|not|to|if|about)\b/;

const TOLD = /\b(?:told|tells)$/i;
const GATE = gateOf([[TELLS, TOLD], [WITH]], ALL_SIGNS);
const MAY = { tell: 1, name: 2 };

/** Who a statement was said to; null where the text does not say. */
export function audienceOf(saying: Telling, body: string): Audience | null {
  const open = GATE(saying.view);
  if (open === 0) return null;
  const { view, cue, frame } = saying;
  const words = view.skeleton.slice(cue.start, cue.end);
  if (open & MAY.tell && (TELLS.test(words) || TOLD.test(words))) {
    const heard = heardFrom(view, frame, cue.end, body, "told") ?? namedHearer(view, cue.end, body);
    if (heard) return heard;
  }
  for (const match of open & MAY.name ? matchesOf(frame, WITH) : []) {
    const near = Math.min(Math.abs(match.index - cue.end), Math.abs(cue.start - match.index));
    const heard = near < 160 ? heardFrom(view, frame, match.index + match[0].length - 1, body, "with") : null;
    if (heard) return heard;
  }
  return null;
}

function heardFrom(view: SentenceView, frame: string, from: number, body: string, rule: string): Audience | null {
  // "told [reporters he felt fine]": where the hearer was taken into what is said, its own subject begins it anew
  const clause = clauseAfter(view, from);
  const swallowed = rule === "told" && /^\s{3}/.test(frame.slice(from)) && clause !== null;
  const words = (swallowed ? view.skeleton : frame).slice(from, Math.min(clause ?? from + 160, from + 160));
  if (/^\s*(?:$|[,.“"]|that\b|him\b|her\b|them\b|me\b|us\b|you\b|it\b)/.test(words)) return null;
  const stop = rule === "told" ? CONTENT.exec(words.replace(/^\s+the\s/, "     ")) : null;
  const end = from + Math.min(stop?.index ?? words.length, words.trimEnd().length);
  const limited = cutView(view, end);
  const last = endsWithOwned(limited, from);
  const parties = (last ? [last] : partiesAfter(limited, from, `audience:${rule}`)).slice(0, 4);
  const [first] = parties;
  const final = parties.at(-1);
  if (!first || !final || frame[from + 1] === undefined) return null;
  return {
    parties: parties.map((p) => toParty(p, body)),
    span: { start: first.span.start, end: final.span.end },
    rule: `audience:${rule}`,
  };
}

/** Who begins the next clause: "told reporters | he felt fine", "an interview with Ⓞ | Lund said". */
function clauseAfter(view: SentenceView, from: number): number | null {
  for (const [at, name] of view.names)
    if (at > from + 1 && at < from + 160 && name.mention.type === "person" && BEGINS.test(view.skeleton.slice(at, at + 24))) return at;
  return null;
}
const BEGINS = new RegExp(`^${PERSON}\\s+(?:${SAYS_AT.slice(3, -1)}|feels|felt|is|was|would|will|has|had|believes|thinks|wants|likes)\\b`);

/** "Ⓞ’s network | Ⓞ": what is owned hears it, not the owner. */
function endsWithOwned(view: SentenceView, from: number): Party | null {
  const at = view.skeleton.trimEnd().length - 1;
  const name = view.names.get(at);
  if (name?.mention.type !== "organization" || !OWNED.test(view.skeleton.slice(from, at))) return null;
  return { entity: name.mention.entity, type: "organization", printed: "", side: null, span: name, rule: "audience:with" };
}
const OWNED = new RegExp(`^\\s+(?:the\\s+)?[${ORGANIZATION}${PERSON}][’']s?\\s+(?:[a-z-]+\\s+){1,4}$`);

/** "told | Channel 8 that …", "told the | Harbour Gazette on Ⓓ": a hearer with a name that is none of the text's entities. */
const NAMED = new RegExp(
  `^\\s+(?:the\\s+)?((?:${ORGANIZATION}|[A-Z][\\w.&’'-]*)(?:\\s(?:[A-Z\\d][\\w.&’'-]*)){0,4})(?=\\s+(?:that|on|in|at|during|after|before|by|via|${DATE}|${PERSON}|["“])|\\s*[,.;]|\\s*$)`,
);
function namedHearer(view: SentenceView, from: number, body: string): Audience | null {
  const match = NAMED.exec(view.skeleton.slice(from, from + 120));
  const words = match?.[1];
  if (!words || /^(?:I|He|She|They|We|You|It)$/.test(words)) return null;
  const start = from + match[0].length - words.length;
  const span = bodyRange(view, start, start + words.length);
  return { parties: [{ name: body.slice(span.start, span.end).replace(/\s+/g, " ") }], span, rule: "audience:named" };
}

function toParty({ entity, type, span }: Party, body: string): RecordParty {
  if (type === "person" && entity) return { person: entity };
  if (type === "organization" && entity) return { organization: entity };
  return { name: body.slice(span.start, span.end).replace(/\s+/g, " ") };
}
