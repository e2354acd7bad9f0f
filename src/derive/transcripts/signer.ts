import type { Range, TextDocument } from "../../text/types.ts";
import type { DeriveContext } from "../types.ts";

/** Where a document says whose words it is: “President Biden” in “Statement by President Biden on …”, or the name below it. */
export interface Signer extends Range {
  readonly in: "title" | "body";
  readonly rule: "title-by" | "title-before" | "signature";
  /** Offset of the body from which nothing is the signer's words: the signature's paragraph, or the body's end. */
  readonly wordsUntil: number;
}

const OCCASION =
  "on|regarding|about|concerning|marking|following|ahead of|after|announcing|commemorating|celebrating|honou?ring|condemning|recogni[sz]ing|welcoming|upon|to mark|in (?:response|support|honou?r|observance|reaction|memory)";
const BY = new RegExp(
  `^(?:joint )?(?:press )?(?:statement|message|letter|declaration)s? (?:by|from|of) (.+?)(?= (?:${OCCASION})\\b|\\s*[:—–]|$)`,
  "i",
);
const BEFORE = new RegExp(`^(.+?)(?:[’']s?)? (?:statement|message|letter) (?:${OCCASION})\\b`, "i");
/** “JOSEPH R. BIDEN JR.” alone on a line. */
const SIGNATURE = /^[\s*_]*((?:\p{Lu}[\p{Lu}.'’-]*,? ){1,4}\p{Lu}[\p{Lu}.'’-]*)[\s*_]*$/u;
const NO_NAME = /\b(?:THE|HOUSE|OFFICE|DEPARTMENT|END|FOR|OF|AND|PRESIDENT|RELEASE)\b/;
const LAST_PARAGRAPHS = 4;

/** Finds who signs an article, null where neither title nor signature says. */
export function findSigner({ article, document }: DeriveContext): Signer | null {
  const title = article.title?.replace(/\s/g, " ") ?? "";
  const signature = findSignature(document);
  const wordsUntil = signature?.wordsUntil ?? document.body.length;
  const by = BY.exec(title);
  if (by?.[1]) return { ...rangeOf(by[0].lastIndexOf(by[1]), by[1]), in: "title", rule: "title-by", wordsUntil };
  const before = BEFORE.exec(title);
  if (before?.[1] && !/^(?:joint|press|an?|the)$/i.test(before[1]) && /\p{Lu}/u.test(before[1]))
    return { ...rangeOf(0, before[1]), in: "title", rule: "title-before", wordsUntil };
  return signature;
}

const rangeOf = (start: number, words: string): Range => ({ start, end: start + words.length });

function findSignature({ body, paragraphs }: TextDocument): Signer | null {
  for (const paragraph of paragraphs.slice(-LAST_PARAGRAPHS)) {
    let start = paragraph.start;
    for (const line of body.slice(paragraph.start, paragraph.end).split("\n")) {
      const name = SIGNATURE.exec(line)?.[1];
      if (name && !NO_NAME.test(name)) {
        const at = start + line.indexOf(name);
        return { start: at, end: at + name.length, in: "body", rule: "signature", wordsUntil: start };
      }
      start += line.length + 1;
    }
  }
  return null;
}
