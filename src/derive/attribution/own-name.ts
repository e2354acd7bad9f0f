import { TITLE_WORDS } from "../../lexicon/party-words.ts";
import { mentionsWithin } from "./antecedents.ts";
import type { Question, Settled } from "./settled.ts";
import { tokenFrom } from "./subjects.ts";

/** Rules that find who "he" is, or who acts nearby, and so can be wrong where the words themselves speak of that person. */
const INFERRED = /^speaker-(?:pronoun(?:-\w+)?|named-before|carried-on|sentence-before)$/;
/** "President ", "Mr. " right before a name: how others speak of somebody. */
const TITLED = new RegExp(`(?:^|[\\s"“‘'(])(?:${TITLE_WORDS})\\s+$`);
const BEFORE = 24;

/**
 * "He said Lindqvist was bound by it": he is not Lindqvist. A pronoun that comes first is nobody whom the reporter's words behind it
 * name, and nobody calls himself by his title in his own quoted words. Whom the words name so, did not say them.
 */
export function speaksOfAnother({ surroundings, draft }: Question, { rule, speakers, source }: Settled): boolean {
  const [speaker, other] = speakers;
  if (!INFERRED.test(rule) || !speaker || other || !("person" in speaker)) return false;
  const { document } = surroundings.context;
  const from = (source ?? draft.source)?.start ?? 0;
  return draft.content.some((range) =>
    mentionsWithin(surroundings.mentions, range).some((mention) => {
      if (mention.entity !== speaker.person || mention.form !== "name") return false;
      // "the Lindqvist campaign": what is named after somebody may be in his own mouth
      if (document.tokens[tokenFrom(document, mention.end)]?.pos === "NOUN") return false;
      const quoted = draft.quoted.some((quote) => quote.start <= mention.start && mention.end <= quote.end);
      return !quoted
        ? mention.start > from
        : TITLED.test(document.body.slice(Math.max(range.start, mention.start - BEFORE), mention.start));
    }),
  );
}
