import type { Paragraph, Range, TextDocument } from "../../text/types.ts";
import type { DeriveContext, StatementDraft } from "../types.ts";
import { findSigner, type Signer } from "./signer.ts";

const CONFIDENCE = 0.95;
/** Titles of documents that report on somebody: their words are the news way's. “Statement by … on President …’s Call with …”. */
const REPORT =
  /^\W*(?:readout|fact sheet|background)\b|[’']s? (?:\w+ ){0,2}(?:call|calls|meeting|meetings|visit|travel|trip|participation)\b|\bon the (?:visit|travel|trip) of\b/i;
const ABOUT_STATEMENT = /\b(?:statement|message|proclamation|letter|declaration|memorandum|executive order)\b/i;
/** Unsigned, the title itself must be that of a document: "Holiday Statement", "Letter to the Speaker"; not "Her message draws crowds". */
const HEADED =
  /^(?:\p{Lu}[\p{L}’'-]* ){0,5}(?:Statement|Message|Proclamation|Letter|Declaration|Memorandum|Executive Order)(?: (?:on|to|for|of|regarding|about|marking)\b.*)?$/u;
const FIRST_PERSON =
  /(?<![\p{L}\p{N}.])(?:(?<!\b(?:Part|Title|Article|Section|Phase|War|Chapter|Class|Type|Annex|Tier|Stage)\s)I(?=[’' ][a-z])|we|We|our|Our|us|my|My|me|myself|ourselves)(?![\p{L}\p{N}])/u;
const NO_WORDS =
  /^(?:[\s\\#*_•-]+|\s*Dear [^.]{2,80}|\s*Sincerely,?\s*|\s*(?:FOR )?IMMEDIATE RELEASE\s*|\s*THE WHITE HOUSE,?[^.]{0,60}\.?\s*|\s*MEMORANDUM FOR [\s\S]*|\s*SUBJECT:[\s\S]*)$/;

/**
 * The paragraphs of a signed first-person statement (“Statement by President … on …”, a proclamation, a letter).
 * Empty for readouts, fact sheets and news, which report on somebody in the third person. The source is null
 * where a statement speaks in the first person and names nobody, as a greeting headed “Holiday Statement”.
 */
export function draftDocument(context: DeriveContext): StatementDraft[] {
  const { article, document } = context;
  const title = article.title?.replace(/\s/g, " ") ?? "";
  if (!ABOUT_STATEMENT.test(title) || REPORT.test(title)) return [];
  const signer = findSigner(context);
  if (!signer && !HEADED.test(title)) return [];
  const until = signer?.wordsUntil ?? document.body.length;
  const ranges = document.paragraphs
    .filter((paragraph) => paragraph.kind !== "heading" && paragraph.start < until)
    .map((paragraph) => wordsOf(document.body, paragraph, until))
    .filter((range) => !NO_WORDS.test(document.body.slice(range.start, range.end)));
  if (!speaksForItself(document, ranges)) return [];
  return ranges.map((range, index) => draftOf(range, signer, index === 0 ? null : 0));
}

/** In the first person, outside quotation marks. */
function speaksForItself({ body, quotations }: TextDocument, ranges: readonly Range[]): boolean {
  const quoted = quotations.filter(({ depth, marks }) => depth === 0 && marks === "double");
  let next = 0;
  return ranges.some(({ start, end }) => {
    let own = "";
    let at = start;
    for (; next < quoted.length && (quoted[next]?.start ?? end) < end; next++) {
      own += body.slice(at, Math.max(at, quoted[next]?.start ?? at));
      at = Math.max(at, quoted[next]?.end ?? at);
    }
    return FIRST_PERSON.test(own + body.slice(at, Math.max(at, end)));
  });
}

function wordsOf(body: string, paragraph: Paragraph, until: number): Range {
  let end = Math.min(paragraph.end, until);
  while (end > paragraph.start && /[\s\\]/.test(body[end - 1] ?? "")) end--;
  return { start: paragraph.start, end };
}

function draftOf(range: Range, signer: Signer | null, partOf: number | null): StatementDraft {
  const source = signer && { start: signer.start, end: signer.end, in: signer.in };
  return {
    kind: "document",
    content: [range],
    quoted: [],
    cue: null,
    source,
    partOf,
    evidence: signer && source ? [{ ...source, field: "speakers", rule: `document-${signer.rule}` }] : [],
    confidence: CONFIDENCE,
  };
}
