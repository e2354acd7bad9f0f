import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Range } from "./types.ts";

const wink = winkNLP(model, ["pos"]);
/** The tagger needs quadratic time on one very long word; nothing that long is a word. */
const LONGEST_WORD = 60;
/** All white space is folded to it. */
const BLANK = 32;

/**
 * Universal part-of-speech tags for tokens, by wink-nlp; null where it saw no word. Tokens with hyphens get the tag of their last part.
 * The tagger splits letters above U+00FF, so the text is folded before, one code unit for one.
 */
export function tagTokens(body: string, tokens: readonly Range[]): (string | null)[] {
  const tags: (string | null)[] = new Array<string | null>(tokens.length).fill(null);
  const folded = foldForTagger(body);
  const document = wink.readDoc(folded);
  const values = document.tokens().out(wink.its.value) as string[];
  const parts = document.tokens().out(wink.its.pos) as string[];
  let offset = 0;
  let token = 0;
  for (let i = 0; i < values.length; i++) {
    while (folded.charCodeAt(offset) === BLANK) offset++;
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= offset) token++;
    if (token < tokens.length && (tokens[token]?.start ?? 0) <= offset) tags[token] = betterTag(tags[token] ?? null, parts[i] ?? null);
    offset += values[i]?.length ?? 0;
  }
  return tags;
}

/** The last part's tag counts ("aide-de-camp": NOUN), unless it is a mark ("Mo" "."). */
function betterTag(old: string | null, tag: string | null): string | null {
  return old !== null && tag === "PUNCT" ? old : tag;
}

/** Same length, Latin letters only, curly marks straightened, no chunk longer than the longest word. */
function foldForTagger(body: string): string {
  const folded = body.replace(/[Ā-￿]/g, (character) => FOLDED.get(character) ?? foldCharacter(character)).replace(/[^\S ]/g, " ");
  return folded.replace(/[^\s]{61,}/g, (chunk) => cutChunk(chunk));
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
function cutChunk(chunk: string): string {
  return chunk
    .replace(/[^A-Za-z0-9\u00c0-\u00ff']/g, " ")
    .replace(/'{2,}/g, (row) => " ".repeat(row.length))
    .replace(/[^ ]{61,}/g, (row) => " ".repeat(row.length))
    .slice(0, Math.max(chunk.length, LONGEST_WORD));
}
