/** The tagger needs quadratic time on one very long word; nothing that long is a word. */
const LONGEST_WORD = 60;
const PLAIN = /^[!-~]{1,60}$/;

/** A chunk of the same length as the tagger can read it: Latin letters only, curly marks straightened, no word longer than the longest. */
export function foldChunk(chunk: string): string {
  if (PLAIN.test(chunk)) return chunk;
  const folded = chunk.replace(/[Ā-￿]/g, (character) => FOLDED.get(character) ?? foldCharacter(character));
  return folded.replace(/[^ ]{61,}/g, cutWord);
}

const FOLDED = new Map<string, string>([
  ["‘", "'"],
  ["’", "'"],
  ["“", '"'],
  ["”", '"'],
  ["–", " "],
  ["—", " "],
  ["…", " "],
  ["‑", "-"],
  ["ł", "l"],
  ["Ł", "L"],
  ["ı", "i"],
  ["đ", "d"],
  ["Đ", "D"],
  ["œ", "o"],
  ["Œ", "O"],
]);

function foldCharacter(character: string): string {
  const base = character.normalize("NFD")[0] ?? " ";
  return base.charCodeAt(0) < 0x250 ? base : /\p{Lu}/u.test(character) ? "X" : /\p{L}/u.test(character) ? "x" : " ";
}

/** "word…word…word" without blanks: every mark becomes a blank; what still is too long is left out. */
function cutWord(chunk: string): string {
  return chunk
    .replace(/[^A-Za-z0-9\u00c0-\u00ff']/g, " ")
    .replace(/'{2,}/g, (row) => " ".repeat(row.length))
    .replace(/[^ ]{61,}/g, (row) => " ".repeat(row.length))
    .slice(0, Math.max(chunk.length, LONGEST_WORD));
}
