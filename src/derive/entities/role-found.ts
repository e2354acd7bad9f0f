import type { Range } from "../../text/types.ts";
import type { Word } from "./words.ts";

/** A post or description that the text gives a person. */
export interface RoleFound extends Range {
  readonly title: string;
  /** Indices of the words it was read from: organizations are looked for there. */
  readonly first: number;
  readonly endWord: number;
  /** Index of the word behind the name where the title's body may follow: "President Lin of Erewhon"; else null. */
  readonly behind: number | null;
  readonly rule: "title-before" | "apposition" | "apposition-before" | "relative-clause" | "predicate" | "shared-title";
}

/** The role that words `first` to before `end` say, small words at its end left off; null where nothing is left. */
export function toRole(body: string, words: readonly Word[], first: number, end: number, rule: RoleFound["rule"]): RoleFound | null {
  let endWord = end;
  while (endWord > first && /^(?:and|of|the|for|to|at|in|on|a|an)$/.test(words[endWord - 1]?.key ?? "")) endWord--;
  const [from, to] = [words[first], words[endWord - 1]];
  if (!from || !to || endWord <= first) return null;
  const dot =
    to.dotted && /^(?:sen|rep|gov|gen|lt|col|maj|capt|adm|sgt|rev|del|sens|reps|govs|gens)$/.test(to.key) && !to.text.endsWith(".") ? 1 : 0;
  const title = body
    .slice(from.start, to.end + dot)
    .replace(/[\s_*]+/g, " ")
    .replace(/^(?:then|now)-/i, "");
  return { title, start: from.start, end: to.end + dot, first, endWord, behind: null, rule };
}
