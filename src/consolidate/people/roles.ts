import { fold } from "../fold.ts";

/** A role as it is compared: its words without "former", "acting" and articles, and whose it is, if known. */
export interface RoleKey {
  /** What the person is: "secretary" of "Deputy Secretary of State". */
  readonly head: string;
  readonly words: readonly string[];
  /** Lasting key of the organization, or null. */
  readonly organization: string | null;
}

const PASSING = new Set(
  "the a an of for to and at in s former ex then acting interim new newly outgoing incoming longtime veteran top current late his her their us".split(
    " ",
  ),
);
/** Words that make another post of a title: the vice president is not the president. */
const RANKS = new Set("vice deputy assistant associate under press chief first former candidate elect designate senior junior".split(" "));

export function roleKey(title: string, organization: string | null): RoleKey {
  const words = fold(title).split(" ");
  const end = words.findIndex((word, index) => index > 0 && /^(?:of|for|to|at|in)$/.test(word));
  const head = words.slice(0, end < 0 ? words.length : end).findLast((word) => !PASSING.has(word)) ?? "";
  return { head, words: [...new Set(words)].filter((word) => word !== "" && !PASSING.has(word)), organization };
}

/** Whether two roles can be one post: same head, same rank, the words of one among the other's, organizations not at odds. */
export function rolesAgree(a: RoleKey, b: RoleKey): boolean {
  if (a.head === "" || a.head !== b.head || organizationsDiffer(a, b)) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return (
    short.words.every((word) => long.words.includes(word)) && long.words.every((word) => short.words.includes(word) || !RANKS.has(word))
  );
}

function organizationsDiffer(a: RoleKey, b: RoleKey): boolean {
  return a.organization !== null && b.organization !== null && a.organization !== b.organization;
}

/**
 * Keys such that members who share one have a walk of life in common: joining by them needs no pairs. `strict` keeps posts
 * of different organizations apart.
 */
export function touchKeys(role: RoleKey, strict: boolean): string[] {
  const words = role.words.filter((word) => !RANKS.has(word)).map((word) => `word ${word} ${strict ? (role.organization ?? "") : ""}`);
  return role.organization === null ? words : [...words, `organization ${role.organization}`];
}
