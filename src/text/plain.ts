import type { Range } from "./types.ts";

/**
 * The words of spans as a reader sees them: white space and wraps become one blank, Markdown's escapes, emphasis and links their words;
 * struck-out words stay between `~~`, and a skip inside a sentence shows […]. A comma that print sets before a closing mark ("We go,"
 * she said) is the printer's, not the speaker's: it goes where words are skipped and at the end. The only function that turns spans
 * into words.
 */
export function plain(body: string, spans: readonly Range[]): string {
  let text = "";
  spans.forEach((span, index) => {
    const part = plainPart(body.slice(span.start, span.end));
    const before = spans[index - 1];
    if (part === "") return;
    if (text === "" || !before) text += part;
    else if (skips(text, body.slice(before.end, span.start))) text = `${withoutLastComma(text)} […] ${part}`;
    else text += ` ${part}`;
  });
  return withoutLastComma(text);
}

/** Whether words of the same sentence were left out: not where a sentence ended before the gap, nor where the gap is white space. */
function skips(before: string, gap: string): boolean {
  return !/^[\s"“”']*$/.test(gap) && !/[.!?…]["”’'»)\]]*$/.test(before);
}

/** What words end with that a last comma is taken from: itself, or a closing mark behind it. */
const ENDS = [...",\"”’'»"];

function withoutLastComma(text: string): string {
  return ENDS.includes(text.charAt(text.length - 1)) ? text.replace(/,(["”’'»]*)$/, "$1") : text;
}

const EMPHASIS = /(^|[\s(["“‘'—–-])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{0,300}[^\s*_\\])\2(?=$|[\s.,;:!?)\]"”’'—–-])/g;
const LINK = /!?\[([^[\]\n]{1,300})\]\((?:[^()\s]|\([^()\s]*\)){1,500}(?:\s+"[^"\n]{0,200}")?\)/g;

/** “<s>ten</s> [twelve]”: what a transcript corrects stays, struck out as Markdown strikes it; other marks of style go. */
const STRUCK = /<(s|del|strike)>(\s{0,9})([^<]{0,300}?)(\s{0,9})<\/\1>/gi;
const STYLE = /<\/?(?:sup|sub|u|b|i|em|strong|small|ins|mark|span)>/gi;
/** The end of a link whose beginning lies outside: “](https://…)”. */
const LINK_END = /\]\((?:https?:\/\/|mailto:|\/)[^()\s]{1,500}\)/g;

/** One half of an emphasis that begins or ends outside: “***Ports***” cut in two. A word of stars (“f***”) stays. */
const HALF_EMPHASIS = /(?<=^|[\s.,:;!?)])\*{1,4}(?=[^\s*])|(?<=[.,:;!?])\*{1,4}(?=\s|$)/g;

/** What any of the replacements below begins with; most words have none of it, and need only be trimmed. */
const STYLED = /[<[\]\\*_\n\u200b\u2060\ufeff\u00ad]|\s\s|[^\S ]/;

function plainPart(text: string): string {
  if (!STYLED.test(text)) return text.trim();
  return text
    .replace(STRUCK, "$2~~$3~~$4")
    .replace(STYLE, "")
    .replace(/<br ?\/?>/gi, " ")
    .replace(/\n[^\S\n]*>[^\S\n]?/g, "\n")
    .replace(/\\\n/g, "\n")
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .replace(LINK, "$1")
    .replace(/<(https?:\/\/[^\s<>]{1,500})>/g, "$1")
    .replace(LINK_END, "")
    .replace(EMPHASIS, "$1$3")
    .replace(EMPHASIS, "$1$3")
    .replace(/(?<!\*)\*\*(?!\*)/g, "")
    .replace(HALF_EMPHASIS, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .trim();
}
