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

/** One word for the forms of one office: "Sen." and "Senator", "Congresswoman" and "Representative", "Defence" and "Defense". */
const SAME_WORD: ReadonlyMap<string, string> = new Map(
  `senator sen sens; representative rep reps congressman congresswoman congressmember congressperson; governor gov govs; general gen;
  chair chairman chairwoman chairperson; spokesperson spokesman spokeswoman; professor prof; ambassador amb; attorney atty; director dir;
  adviser advisor; lieutenant lt; colonel col; reverend rev; councilor councilman councilwoman councilmember councillor; ceo chiefexecutive;
  cochair cochairman cochairwoman; defense defence; labor labour; program programme; center centre; premier taoiseach; amir emir; journalist reporter correspondent`
    .split(";")
    .flatMap((row) => {
      const [word = "", ...forms] = row.trim().split(/\s+/);
      return forms.map((form) => [form, word] as const);
    }),
);
const ACRONYM = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu;

/** Words of a title in their one form, without what only names its organization: "FCC Chair" of that commission is its chair. */
function titleWords(title: string, organization: string | null): string[] {
  const own = new Set(organization === null ? [] : organization.split("-"));
  const printed =
    organization === null || title === title.toUpperCase()
      ? title
      : title.replace(ACRONYM, (word) => (/^C[EFIOT]O$/.test(word) ? word : " "));
  const words = fold(printed.replace(/chief executive(?: officer)?/gi, "CEO")).split(" ");
  const bare = words.filter((word) => !own.has(word) || PASSING.has(word));
  return (bare.some((word) => !PASSING.has(word)) ? bare : words).map((word) => SAME_WORD.get(word) ?? word);
}

function roleKey(title: string, organization: string | null): RoleKey {
  const words = titleWords(title, organization);
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

/** A rank or a style that closes another title: "Chairman of the Joint Chiefs of Staff Gen.", "Amir Sheikh". */
const CLOSING_RANK = /^(.+\S)\s+((?:(?:Lt|Maj|Brig)\.?\s+)?(?:Gen|Adm|Col)\.|Sheikha?)$/u;

/** The roles that a title names: two where a rank closes it, for the next article may print either of them alone. */
export function roleKeys(title: string, organization: string | null): RoleKey[] {
  const closing = CLOSING_RANK.exec(title.trim());
  return (closing ? [closing[1] ?? "", closing[2] ?? ""] : [title]).map((part) => roleKey(part, organization));
}
