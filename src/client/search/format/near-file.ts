/** Words to compare a misspelt one with lie in so many files, by their first letter. */
export const NEAR_FILES = 6;

export const nearFile = (word: string) => (word.codePointAt(0) ?? 0) % NEAR_FILES;
