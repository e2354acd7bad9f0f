import porter2 from "wink-porter2-stemmer";

/** The stem by which Pagefind files an English word (Snowball's English stemmer); other languages keep the word. */
export function stemOf(word: string, language: string): string {
  return /^en\b/.test(language) && /^[a-z']+$/.test(word) ? porter2(word) : word;
}
