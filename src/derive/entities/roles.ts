import type { Candidate } from "./candidates.ts";
import type { Marks } from "./marks.ts";
import { appositionBefore } from "./role-before-comma.ts";
import { type RoleFound, toRole } from "./role-found.ts";
import { singularRole } from "./role-keys.ts";
import { readRolePhrase } from "./role-phrase.ts";
import { isHonorific, isKin } from "./role-words.ts";
import type { Word } from "./words.ts";

const near = (word: Word | undefined): boolean => word?.gap === "space" || word?.gap === "dot";

/** Every role that stands around one mention of a person. */
export function readRoles(
  body: string,
  words: readonly Word[],
  marks: Marks,
  candidate: Candidate,
  names: ReadonlySet<number>,
): readonly RoleFound[] {
  const found = [
    titleBefore(body, words, candidate),
    appositionBefore(body, words, marks, candidate),
    appositionAfter(body, words, marks, candidate),
    clauseAfter(body, words, marks, candidate),
  ];
  return found.filter((role) => role !== null).filter((role) => role.rule === "title-before" || !holdsName(words, role, names));
}

/** "Lin, Secretary of Ports Ada Tal, and …" is a list: what stands behind Lin is Tal's. "attorney for Tal" is no list. */
function holdsName(words: readonly Word[], { first, endWord }: RoleFound, names: ReadonlySet<number>): boolean {
  for (let i = first; i <= endWord; i++)
    if (
      names.has(i) &&
      (i < endWord || near(words[i])) &&
      !words[i]?.possessive &&
      !/^(?:to|for|of|under|with|by)$/.test(words[i - 1]?.key ?? "")
    )
      return true;
  return false;
}

/** "Deputy Secretary of State Wendy Lin" */
function titleBefore(body: string, words: readonly Word[], { title, first, end: candidateEnd }: Candidate): RoleFound | null {
  if (!title || title.heads.length === 0) return null;
  let from = title.first;
  for (let i = from; i < first; i++) if (words[i]?.possessive) from = i + 1;
  let end = first;
  while (title.honorific && end > from && isHonorific(words[end - 1] as Word)) end--;
  const head = title.heads.at(-1);
  if (head === undefined || isKin(words[head] as Word) || from > head) return null;
  const role = toRole(body, words, from, end, "title-before");
  const behind = words[candidateEnd]?.key === "of" && near(words[candidateEnd]) ? candidateEnd + 1 : null;
  return role && { ...role, behind, title: singularTitle(role.title) };
}

/** "Sens." → "Sen.", "Presidents" → "President", "Attorneys General" → "Attorney General". */
function singularTitle(title: string): string {
  const [heads = "", ...rest] = title.split(/(?= (?:of|for|to|at|on) )/);
  return [singularWords(heads), ...rest].join("");
}

function singularWords(title: string): string {
  return title
    .split(" ")
    .map((word) => {
      if (/^(?:Sens|Reps|Govs|Gens|Drs|Profs)\.?$/.test(word)) return word.replace(/s(\.?)$/, "$1");
      const single = singularRole(word.toLowerCase());
      return single === null ? word : word[0] + single.slice(1);
    })
    .join(" ");
}

/** ", the top Democrat on the Ports Committee," and ", now a consultant in the private sector" behind a name; "(D-Erewhon)" between is passed over. */
function appositionAfter(body: string, words: readonly Word[], marks: Marks, candidate: Candidate): RoleFound | null {
  const name = words[candidate.end - 1] as Word;
  if (name.possessive) return null;
  const party = /^\.?\s*\([^)\n]{1,30}\)/.exec(body.slice(name.end, name.end + 40))?.[0].length ?? 0;
  let at = candidate.end;
  while (words[at] && (words[at]?.start ?? 0) < name.end + party) at++;
  const next = words[at];
  if (!next || next.paragraph !== name.paragraph) return null;
  if (!/^[.*\\]*\s*,\s*$/.test(body.slice(name.end + party, next.start))) return null;
  const phrase = readRolePhrase(words, at, marks);
  if (!phrase || hasVerb(words[phrase.end])) return null;
  const role = toRole(body, words, phrase.first, phrase.end, "apposition");
  // "Ada Lindqvist, President and CEO, Whirlwood"
  const row = role && words[role.endWord]?.gap === "comma" && words[role.endWord]?.capital ? role.endWord : null;
  return role && { ...role, behind: row };
}

/** "Gina, the president made it clear", "Tarr, the mayor said, was ill": a phrase that has a verb of its own is a subject, and somebody else. */
function hasVerb(word: Word | undefined): boolean {
  if (!word || !near(word)) return false;
  return word.pos === "AUX" || (word.pos === "VERB" && !/(?:ed|en|ing)$/.test(word.key));
}

/** ", who served as ambassador to Erewhon", "Lin is the harbour master". */
function clauseAfter(body: string, words: readonly Word[], marks: Marks, candidate: Candidate): RoleFound | null {
  let at = candidate.end;
  const name = words[at - 1] as Word;
  if (name.possessive) return null;
  const relative = words[at]?.key === "who" && words[at]?.gap === "comma";
  if (relative) at++;
  const verb = words[at];
  if (!verb || (!near(verb) && !relative) || !/^(?:is|was|serves|served|became|remains)$/.test(verb.key)) return null;
  at++;
  if (words[at]?.key === "as") at++;
  else if (/^(?:serves|served)$/.test(verb.key)) return null;
  if (!relative && !/^(?:the|a|an)$/.test(words[at]?.key ?? "") && words[at - 1]?.key !== "as") return null;
  const phrase = near(words[at]) ? readRolePhrase(words, at, marks) : null;
  return phrase && toRole(body, words, phrase.first, phrase.end, relative ? "relative-clause" : "predicate");
}

/** The title of the first of several, in the singular: "Sens. Ada Lin"; null where the title is of one. */
export function sharedTitle(body: string, words: readonly Word[], candidate: Candidate): RoleFound | null {
  const head = candidate.title?.heads.find(
    (index) => singularRole(words[index]?.key ?? "") !== null || /^(?:sens|reps|govs|gens)$/.test(words[index]?.key ?? ""),
  );
  return head === undefined ? null : titleBefore(body, words, candidate);
}
