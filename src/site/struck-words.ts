/** "~~you~~ [they]": a transcript's correction of what was said. No blank stands inside the marks. */
const STRUCK = /~~(?=\S)([^~]*[^\s~])~~/;

/** Text cut at its struck-out words: every second part is struck out. */
export const cutAtStruck = (text: string): readonly string[] => text.split(STRUCK);
