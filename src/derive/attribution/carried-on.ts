import { lastStartingBy } from "../../text/lookup.ts";
import type { EntityMention, StatementDraft } from "../types.ts";
import type { Surroundings } from "./antecedents.ts";
import { subjectWithin } from "./beside.ts";
import type { Question, Settled } from "./settled.ts";

const SIGNATURE = /^[.,!?…)]*["”’']{0,2}\s*(?:[―—–]|--|-)\s*$/;
/** Behind the name at most how or when it was said: ", in an interview". */
const SIGNED = /^[\s.]*$|^,\s+(?:tweeting|in|at|on|speaking|during|to|via)\s[^\n]{0,80}$/;

/** "— President " → "— ". */
const withoutTitle = (text: string): string => text.replace(/(?:\p{Lu}[\p{L}.]*\s+){0,4}$/u, "");

/** “…” — Ada Lindqvist: the name behind a dash at the end of the paragraph. */
export function signedBy({ context, mentions }: Surroundings, draft: StatementDraft): EntityMention | null {
  const end = draft.content.at(-1)?.end ?? 0;
  const { paragraphs, body } = context.document;
  const paragraph = paragraphs[lastStartingBy(paragraphs, end)];
  if (draft.kind === "indirect" || !paragraph) return null;
  const first = mentions[lastStartingBy(mentions, end) + 1];
  if (first?.type !== "person" || first.form !== "name" || first.end > paragraph.end) return null;
  return SIGNATURE.test(withoutTitle(body.slice(end, first.start))) && SIGNED.test(body.slice(first.end, paragraph.end)) ? first : null;
}

/** “…,” Lin said. “…”: a quotation with no source, right behind one in its paragraph, is the same speaker's where nobody else is named between. */
export function carriedOn({ surroundings: { context, mentions }, drafts, done, draft, index }: Question): Settled | null {
  const [before, settled] = [drafts[index - 1], done[index - 1]];
  if (draft.kind !== "direct" || !before || before.kind === "indirect" || settled?.attribution !== "named" || settled.speakers.length !== 1)
    return null;
  const { paragraphs } = context.document;
  const from = Math.max(before.content.at(-1)?.end ?? 0, before.source?.end ?? 0);
  const start = draft.content[0]?.start ?? 0;
  if (from > start || lastStartingBy(paragraphs, from) !== lastStartingBy(paragraphs, start)) return null;
  const [speaker] = settled.speakers;
  const id = speaker && "person" in speaker ? speaker.person : null;
  const other = mentions.some((m) => m.start >= from && m.end <= start && m.entity !== id && m.type !== "place");
  return other ? null : { ...settled, rule: "speaker-carried-on" };
}

/** "Ada Lindqvist went on with her attack. “He sleeps.”": the one subject of the sentence before, where the quotation is a sentence of its own. */
export function subjectOfLastSentence({ surroundings, draft }: Question): EntityMention | null {
  const { sentences } = surroundings.context.document;
  const start = draft.content[0]?.start ?? 0;
  const sentence = sentences[lastStartingBy(sentences, start)];
  const before = sentence && sentences[sentence.index - 1];
  if (draft.kind !== "direct" || !before || before.paragraph !== sentence.paragraph || start - sentence.start > 2) return null;
  return subjectWithin(surroundings, before);
}
