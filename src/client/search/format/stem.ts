import porter2 from "wink-porter2-stemmer";

/** Whether words of a language are stemmed here; those of others by Pagefind itself, where it can. */
export const stems = (language: string) => /^en\b/.test(language);

/** The stem under which an English word is filed (Snowball's English stemmer); other languages keep the word. */
export function stemOf(word: string, language: string): string {
  return stems(language) && /^[a-z']+$/.test(word) ? porter2(word) : word;
}
