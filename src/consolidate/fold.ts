import { createHash } from "node:crypto";
import { slugify } from "transliteration";
import { fold as foldText } from "../text/fold.ts";

/** Words without case, marks and punctuation, parted by single blanks: "Mr. Şahin’s" → "mr sahin s". */
export function fold(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The first eight hexadecimal digits of the SHA-256 of a text. */
export function digest8(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** File names that Windows keeps for itself; a page must not be called so. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A lower-case ASCII id from a name, at most 80 characters; `otherwise` where nothing of the name can be written so. */
export function slug(name: string, otherwise: string): string {
  const made = slugify(name.replace(/['’‘ʼ`]/g, ""), { lowercase: true, separator: "-" })
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  if (made === "") return otherwise;
  return RESERVED.test(made) ? `${made}-${otherwise}` : made;
}

/** Compares by code units: the same everywhere, whatever the language of the machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
