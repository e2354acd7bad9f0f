import { perForm, type WordForm } from "../../text/forms.ts";
import { lastStartingBy } from "../../text/lookup.ts";
import type { Paragraph, Quotation, Range, TextDocument, Token } from "../../text/types.ts";
import { isTitle } from "./titles.ts";

/** A token, or a whole outermost quotation taken as one opaque piece (`pos` "QUOTE"). */
export interface Item extends Range {
  /** Null for a quotation. */
  readonly form: WordForm | null;
  readonly lower: string;
  readonly pos: string;
  readonly quotation: Quotation | null;
  /** For a quotation: whether a stop or comma stands at its end, inside or directly after, so that words could be attributed here. */
  readonly stopped: boolean;
  /** For a quotation: the name of a work or programme ("on CNN’s “State of the Harbour”"), part of the reporter's own sentence. */
  readonly title: boolean;
  /** For a quotation: a comma closes it ("author of “The Harbour,” said"), so that an apposition may end here. */
  readonly comma: boolean;
  /** For a quotation: it begins in the middle of a sentence (“… to rebuild”). */
  readonly lowercase: boolean;
  /** Sentences of its first and last token. */
  readonly firstSentence: number;
  readonly lastSentence: number;
}

export function readItems(document: TextDocument, paragraph: Paragraph, quotations: readonly Quotation[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (let i = paragraph.firstToken; i < paragraph.endToken; i++) {
    const token = document.tokens[i];
    if (!token) continue;
    const quotation = quotations[next];
    if (quotation && token.start >= quotation.start) {
      const last = lastStartingBy(document.tokens, quotation.end - 1);
      const lastSentence = document.tokens[last]?.sentence ?? token.sentence;
      const stopped =
        /[,.?!…—–-]['’‘"]*\s*$/.test(document.body.slice(quotation.inner.end - 3, quotation.inner.end)) ||
        document.body[quotation.end] === ",";
      const title = isTitle(document.body.slice(quotation.inner.start, quotation.inner.end), items);
      items.push({
        start: quotation.start,
        end: quotation.end,
        form: null,
        lower: "",
        pos: "QUOTE",
        quotation,
        stopped: stopped && !title,
        title,
        comma: /,['’‘"]*\s*$/.test(document.body.slice(quotation.inner.end - 3, quotation.inner.end)),
        lowercase: /^[^\p{L}\p{N}]{0,3}\p{Ll}/u.test(document.body.slice(quotation.inner.start, quotation.inner.start + 4)),
        firstSentence: token.sentence,
        lastSentence,
      });
      next++;
      i = Math.max(i, last);
      continue;
    }
    const { start, end, form, lower, sentence } = token;
    const pos = isNameInside(document, token) ? "PROPN" : (token.pos ?? "X");
    items.push({
      start,
      end,
      form,
      lower,
      pos,
      quotation: null,
      stopped: false,
      title: false,
      comma: false,
      lowercase: false,
      firstSentence: sentence,
      lastSentence: sentence,
    });
  }
  return items;
}

const isCapitalized = perForm((word) => /^\p{Lu}\p{Ll}/u.test(word));

/** A capital inside a sentence makes a name, whatever the tagger took it for ("spokesman Tomas Reh said"). */
function isNameInside({ sentences, tokens }: TextDocument, token: Token): boolean {
  if (token.pos === "PROPN" || !isCapitalized(token.form)) return false;
  if (
    /^(?:VERB|ADV|INTJ|ADJ|X|NOUN)$/.test(token.pos ?? "X") &&
    /^(?:said|says|told|wrote|added|asked|noted|argued|tweeted)$/.test(tokens[token.index + 1]?.lower ?? "")
  )
    return true;
  return (
    sentences[token.sentence]?.firstToken !== token.index &&
    /^(?:VERB|ADV|INTJ|X|SCONJ|NOUN|ADJ)$/.test(token.pos ?? "X") &&
    !/^(?:That|If|When|While|Because|Although|How|Why|Then|Now|Just)$/.test(token.text)
  );
}
