import { createHash } from "node:crypto";
import { slugify } from "transliteration";

/** Letters that Unicode does not take apart into a letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/** Words without case, marks and punctuation, parted by single blanks: "Mr. Şahin’s" → "mr sahin s". */
export function fold(text: string): string {
  const lower = text.normalize("NFKD").toLowerCase();
  const plain = /^[\0-\x7f]*$/.test(lower) ? lower : lower.replace(/\p{M}+/gu, "").replace(/[łøđðþßæœı]/g, (c) => WHOLE_LETTERS[c] ?? c);
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
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
