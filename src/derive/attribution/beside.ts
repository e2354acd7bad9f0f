import { SPEECH_VERBS } from "../../lexicon/speech-verbs.ts";
import { lastStartingBy } from "../../text/lookup.ts";
import type { Range } from "../../text/types.ts";
import type { EntityMention } from "../types.ts";
import { mentionsWithin } from "./antecedents.ts";
import type { Question } from "./settled.ts";
import { isSpokenOf, tokenFrom, verbOfSubject } from "./subjects.ts";

const FURTHEST_AFTER = 160;
const CLOSING = /^\s*[,.?!…—–-]*["”’']{1,2}[,\s]*/;
/** Titles and descriptions before a name: "Harbour Commissioner", "the retired pilot". */
const TITLE_WORDS = /^\s*(?:[\p{L}.’'&/-]+\s+){0,8}$/u;

/** "… ran, in what one rival called “a farce”", "… told of his father who wired, “no”": what follows is somebody else's. */
const ANOTHER_CLAUSE = /;|\b(?:what|I|we)\b|\b(?:who|which|that)\s+\p{Ll}+[,:]\s*["“‘']*$/u;

const OPENS = /^["“”']*(?:(?:and|but|in|by|while|after|before|when|on|without)\s+)?$/i;

const canSpeak = (m: EntityMention): boolean => m.type === "person" || (m.type === "organization" && m.form === "name");

/** “They said ‘no’ to us,” fumed Ada Lindqvist, or Ada Lindqvist fumed: the name right behind a quotation, with its verb. */
export function namedAfter({ draft, surroundings }: Question): EntityMention | null {
  const { document } = surroundings.context;
  for (const { end } of draft.content) {
    const closing = CLOSING.exec(document.body.slice(end, end + 8));
    if (!closing) continue;
    const from = end + closing[0].length;
    const ended = /[.]["”’']*\s*$/.test(document.body.slice(Math.max(0, end - 2), from)) && !/,/.test(closing[0]);
    const limit = { start: from, end: Math.min(from + FURTHEST_AFTER, paragraphEnd(surroundings.context.document.paragraphs, end)) };
    const mention = ended ? null : mentionsWithin(surroundings.mentions, limit).find(canSpeak);
    if (mention && speaksAt(document, from, mention)) return mention;
  }
  return null;
}

function speaksAt(document: Question["surroundings"]["context"]["document"], from: number, mention: EntityMention): boolean {
  const first = document.tokens[tokenFrom(document, from)];
  if (!first) return false;
  if (isVerbOfSpeech(first.lower) && first.end < mention.start)
    return (
      TITLE_WORDS.test(document.body.slice(first.end, mention.start)) &&
      !/\b(?:to|for|of|in|on|at|by|with|from|about)\s/.test(document.body.slice(first.end, mention.start))
    );
  const verb = TITLE_WORDS.test(document.body.slice(from, mention.start)) ? verbOfSubject(document, mention) : null;
  return verb !== null;
}

const isVerbOfSpeech = (lower: string): boolean =>
  SPEECH_VERBS.get(lower)?.some(({ verb, form }) => form !== "ing" && form !== "base" && verb.frames.includes("q")) ?? false;

/**
 * "Ada Lindqvist compared him to a pilot who is “asleep”": the last name before the content, in its sentence, that does something.
 * Only for quoted words: of reported speech without marks one in three was somebody else's ("Lindqvist, asked whether it was safe").
 */
export function namedBefore({ draft, surroundings }: Question): EntityMention | null {
  if (draft.kind === "indirect") return null;
  const { document } = surroundings.context;
  const start = draft.content[0]?.start ?? 0;
  const sentence = document.sentences[lastStartingBy(document.sentences, start)];
  if (!sentence) return null;
  return subjectWithin(surroundings, { start: sentence.start, end: start });
}

/** The last mention of a stretch outside quotations that is a subject and not spoken of; null where none is. */
export function subjectWithin(surroundings: Question["surroundings"], range: Range): EntityMention | null {
  const { document } = surroundings.context;
  const subjects = mentionsWithin(surroundings.mentions, range).filter((mention) => {
    if (!canSpeak(mention) || document.tokens[tokenFrom(document, mention.start)]?.quotation !== null) return false;
    const verb = verbOfSubject(document, mention);
    const behind = document.tokens[verb ?? -1]?.end ?? Number.POSITIVE_INFINITY;
    return behind <= range.end && !ANOTHER_CLAUSE.test(document.body.slice(behind, range.end));
  });
  return subjects.findLast((mention) => !isSpokenOf(document, mention)) ?? null;
}

const paragraphEnd = (paragraphs: readonly Range[], offset: number): number =>
  paragraphs[lastStartingBy(paragraphs, offset)]?.end ?? offset;

/** "Claiming he sleeps, Ada Lindqvist told them": the subject behind the clause that opens the sentence. */
export function namedBehindClause({ draft, surroundings }: Question): EntityMention | null {
  const { document } = surroundings.context;
  const { cue } = draft;
  const sentence = cue && document.sentences[lastStartingBy(document.sentences, cue.start)];
  if (
    !sentence ||
    !/^\p{L}+ing\b/iu.test(document.body.slice(cue.start, cue.end)) ||
    !OPENS.test(document.body.slice(sentence.start, cue.start))
  )
    return null;
  const behind = mentionsWithin(surroundings.mentions, { start: cue.end, end: sentence.end });
  return (
    behind.find(
      (mention) =>
        canSpeak(mention) &&
        /[,”"]\s*(?:[\p{L}.’'-]+\s+){0,6}$/u.test(document.body.slice(cue.end, mention.start)) &&
        verbOfSubject(document, mention) !== null &&
        !isSpokenOf(document, mention),
    ) ?? null
  );
}
