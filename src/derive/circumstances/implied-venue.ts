import { DOCUMENT_NOUNS } from "../../lexicon/speech-venues.ts";
import type { Saying } from "./saying.ts";
import type { Venue } from "./venue.ts";

const TWEETED = /^(?:(?:has|had|also|then|later)\s+)*(?:re)?tweet(?:ed|s|ing)?\b/i;
const DOCUMENT = new RegExp(`(?:^|\\s)(${DOCUMENT_NOUNS})$`, "i");

/** "Varga, a plaintiff in the lawsuit": somebody is the head, and not the document. */
const PERSON_OF = /,|\s(?:in|of|for|with|to|on|behind|against|by)\s/;

/** What the verb or the source says by itself: "tweeted" on Twitter, "the lawsuit says" in the lawsuit. */
export function impliedVenue({ statement }: Saying, body: string): Venue | null {
  const { cue, source } = statement;
  if (cue && TWEETED.test(body.slice(cue.start, cue.end))) return { span: cue, words: "Twitter", rule: "venue:tweeted" };
  if (!source || (source.in && source.in !== "body")) return null;
  const printed = body.slice(source.start, source.end).replace(/\s+/g, " ");
  const words = PERSON_OF.test(printed) ? null : DOCUMENT.exec(printed)?.[1];
  return words ? { span: { start: source.end - words.length, end: source.end }, words, rule: "venue:document" } : null;
}
