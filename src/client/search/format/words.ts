/**
 * How text is cut into words, for the index and for a query alike: letters and digits of any script, without case and
 * diacritics, split at everything else. "Müller’s U.S.-led talks" gives muller, s, u, s, led, talks.
 */
const LIGATURES: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i" };

/** The text in lower case, without diacritics. Lengths change: not for offsets. */
export function fold(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain.replace(/[ßæœøđðþłı]/g, (letter) => LIGATURES[letter] ?? letter);
}

/** The words of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Initials written with full stops, joined: "the U.S. and the E.U." gives us, eu. They are indexed beside their letters. */
export function initialisms(text: string): string[] {
  return [...fold(text).matchAll(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu)].map((m) => m[0].replaceAll(".", ""));
}
