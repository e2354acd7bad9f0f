/** Letters that Unicode does not take apart into a letter and its mark. */
const LETTERS: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i", þ: "th", ħ: "h" };

/**
 * Words as they are compared: lower case, no diacritics, straight quotation marks, plain dashes, one blank for any white space.
 * For ids, search and `check`; never shown, and not of the same length as what it folds.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad\u200b-\u200d\ufeff]/gu, "")
    .toLowerCase()
    .replace(/[łøđðßæœıþħ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’‚‛`´′‹›]/g, "'")
    .replace(/[“”„‟«»″]|''/g, '"')
    .replace(/[‐‑‒–—―−]|--+/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}
