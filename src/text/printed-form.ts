/** Words that name nobody by themselves: pronouns, articles, forms of address. */
const PRONOUNS = new Set(
  "he she they it i we you who him her them me us his hers their one himself herself themselves itself q a il elle ils elles on nous vous je".split(
    " ",
  ),
);
const FILLERS = new Set(
  "the a an mr mrs ms miss dr sir madam prof professor m mme his her its their s of and le la les l du de des un une".split(" "),
);

/**
 * The printed form of a speaker where it tells the reader something: a spelling or a role phrase that differs from the
 * name and role shown. Null for a pronoun, a surname, a role already shown, or the full name with whatever stands beside it:
 * `he`, `Ms. Varga`, `the minister` of a minister, `spokeswoman Ilse Varga of Karst`.
 */
export function printedForm(printed: string | null, name: string, role: string | null): string | null {
  if (!printed) return null;
  const words = foldedWords(printed);
  if (words.every((word) => PRONOUNS.has(word) || FILLERS.has(word))) return null;
  const own = foldedWords(name);
  if (own.every((word) => words.includes(word))) return null;
  const shown = new Set([...own, ...foldedWords(role ?? "")]);
  return words.every((word) => shown.has(word) || FILLERS.has(word)) ? null : printed;
}

function foldedWords(text: string): readonly string[] {
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
