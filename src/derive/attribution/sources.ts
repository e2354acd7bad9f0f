import { DATE_WORD } from "../../lexicon/date-words.ts";
import type { EntityMention, StatementDraft } from "../types.ts";

/** What a printed source is, before anyone is looked up. */
type SourceForm = "pronoun" | "plural-pronoun" | "relative" | "name" | "role" | "organization" | "document" | "group" | "unnamed";

export interface SourceRead {
  readonly form: SourceForm;
  /** Mentions that head the source: one, or several who speak together. */
  readonly heads: readonly EntityMention[];
}

const PREPOSITION =
  /\b(?:of|for|by|with|from|at|to|in|on|than|against|about|under|like|representing|accompanying|including|near|behind)\s+["“‘]?(?:(?:the|a|an|his|her|its|their|then|former|President|Sen\.|Rep\.|Gov\.|Mr\.|Mrs\.|Ms\.|Dr\.)\s+)*$/i;
/** "Trump's doctor", "Trump campaign manager": the name only describes. */
const POSSESSIVE_AFTER =
  /^(?:['’]s?(?![\p{L}])|['’]?\s+(?:campaign|administration|aide|aides|ally|allies|adviser|advisers|advisor|surrogate|surrogates|spokesman|spokeswoman|spokesperson|supporter|supporters|staffer|staffers|officials?|voters?|team|camp|family|organization|foundation|doctor|lawyer|attorney)\b)/u;
/** "one Tal confidant": a noun follows the name. */
const NOUN_AFTER =
  /^\s+(?!(?:and|or|but|of|for|in|on|at|from|to|with|by|who|whom|whose|which|that|himself|herself|themselves|also|then|now|as|has|had|is|was|were|are|will|would|said|says|told|both|alike|et|de|la|van|von|bin)(?![\p{L}]))\p{Ll}/u;
const DOCUMENT =
  /\b(?:statement|report|letter|memo|memorandum|email|e-mail|document|documents|emails|filing|lawsuit|complaint|indictment|transcript|release|readout|fact sheet|poll|survey|study|article|story|editorial|book|ad|website|tweet|post|communique|communiqué|declaration|resolution|brief|opinion|ruling|affidavit|testimony|petition|platform|headline|video|page|message|note)s?$/i;
const GROUP =
  /\b(?:we|they|officials|critics|supporters|aides|allies|experts|analysts|Republicans|Democrats|leaders|lawmakers|members|protesters|demonstrators|reporters|advisers|advisors|sources|voters|people|others|some|many|both|groups|activists|advocates|residents|lawyers|attorneys|prosecutors|police|authorities|investigators|delegates|senators|candidates|campaigns|strategists|operatives|scientists|researchers|economists|diplomats|countries|nations|governments|conservatives|liberals|progressives|Americans|media|pundits|opponents|backers|fans|students|parents|families|veterans|executives|donors|staffers|spokesmen|observers|historians|scholars|negotiators|ministers)\b/i;

/** The head words of a source: what stands before its first comma, relative pronoun or preposition. */
function headWords(text: string): string {
  const end = text.search(/,|\s(?:who|which|that|of|from|for|at|in|on|with|to|close|familiar|briefed)\s|\(/i);
  return (end < 0 ? text : text.slice(0, end)).trim();
}

/** Reads a source from its text and the mentions inside it. `text` begins at `start` of the body or title. */
export function readSource(text: string, start: number, mentions: readonly EntityMention[]): SourceRead {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.,:;"“”]/g, "");
  const pronoun = mentions.find((m) => m.form === "pronoun" && m.start === start);
  if (/^(?:he|she|him|her|himself|herself|his)$/.test(plain)) return { form: "pronoun", heads: pronoun ? [pronoun] : [] };
  if (/^(?:they|them|we|it|its|their|both|i|you|one)$/.test(plain)) return { form: "plural-pronoun", heads: [] };
  if (/^(?:who|which|that|whom|whose)$/.test(plain)) return { form: "relative", heads: [] };
  const people = mentions.filter(
    (m, i) => m.type === "person" && m.form === "name" && isHead(text, start, m) && !describesNext(text, start, m, mentions.slice(i + 1)),
  );
  if (people.length > 0) return { form: "name", heads: jointHeads(text, start, people) };
  const role = mentions.find((m) => m.type === "person" && m.form === "role" && m.start - start <= 4);
  if (role) return { form: "role", heads: [role] };
  if (/^(?:his|her)\s/i.test(text)) return { form: "unnamed", heads: [] };
  return withoutPerson(text, start, mentions);
}

function withoutPerson(text: string, start: number, mentions: readonly EntityMention[]): SourceRead {
  const head = headWords(text);
  const headEnd = start + text.indexOf(head) + head.length;
  const organization = bodyOfHead(text, start, mentions, start + text.indexOf(head), headEnd);
  if (DOCUMENT.test(head))
    return { form: "document", heads: mentions.filter((m) => (m.type === "organization" || m.type === "person") && m.form === "name") };
  if (organization && organization.type === "organization" && !/['’]s?$/.test(head)) return { form: "organization", heads: [organization] };
  return {
    form:
      GROUP.test(head) && /\s\p{Lu}|^\p{Lu}\p{Ll}*(?:ans|ats|ives|als|ists|ese|is)$/u.test(head.replace(/^The\s/, "the "))
        ? "group"
        : "unnamed",
    heads: [],
  };
}

const OF_BODY = /^\W*(?:campaign|government|administration|newspaper|website|magazine|team|camp|leadership|authorities)?\W*$/i;

/**
 * The body that a source's head is: "the NATO leadership", "Norway’s Ministry of Ports" (whose name goes on behind the head), and
 * the state of "the Norwegian government".
 */
function bodyOfHead(
  text: string,
  start: number,
  mentions: readonly EntityMention[],
  from: number,
  headEnd: number,
): EntityMention | undefined {
  const rest = (m: EntityMention): string => text.slice(m.end - start, headEnd - start);
  const named = mentions.filter((m) => m.type !== "person" && m.form === "name");
  return (
    named.find((m) => m.end <= headEnd && (m.end >= headEnd - 1 || OF_BODY.test(rest(m)))) ??
    named.find((m) => m.type === "organization" && m.start >= from && m.start < headEnd && m.end > headEnd) ??
    mentions.find(
      (m) => m.type === "organization" && m.form === "role" && m.end <= headEnd && /^\s+(?:government|authorities)$/.test(rest(m)),
    )
  );
}

function isHead(text: string, start: number, { start: from, end }: EntityMention): boolean {
  const before = text.slice(0, from - start);
  if (DESCRIBING.test(before)) return false;
  if (POSSESSIVE_AFTER.test(text.slice(end - start)) || NOUN_AFTER.test(text.slice(end - start))) return false;
  if (PLURAL_BEFORE.test(before) && VERB_AFTER.test(text.slice(end - start))) return false;
  return !PREPOSITION.test(before);
}

/** "a pilot who accused Ada Lin", "a panel led by the port’s Ada Lin": what describes the head names others. */
const DESCRIBING = /\p{L}\s+(?:who|whose)\s|\p{L}\s+\p{L}+ed\s+by\s/u;

/** "a count of the meetings Ada Lin had": the subject of a clause that tells which meetings. */
const PLURAL_BEFORE = /(?:^|\s)\p{Ll}{2,}s\s+(?:\p{Lu}[\p{L}.]*\s+){0,2}$/u;
const VERB_AFTER = /^\s+(?:has|had|was|is|will|would|says|said|did|does)\s/;

/** "Tal communications director Ada Lin": nothing but words of a title stands between one name and the next. */
function describesNext(text: string, start: number, mention: EntityMention, later: readonly EntityMention[]): boolean {
  const next = later.find((m) => m.type === "person" && m.form === "name");
  return (
    next !== undefined &&
    next.entity !== mention.entity &&
    /^(?:\s+[\p{L}’'-]+){1,6}\s+$/u.test(text.slice(mention.end - start, next.start - start)) &&
    !/\s(?:and|or|of|for|with|to|the|who)\s/.test(text.slice(mention.end - start, next.start - start))
  );
}

/** "Mina Tal and Ada Lin": joined by "and" with no comma, clause or title phrase between that would make the second part of an apposition. */
function jointHeads(text: string, start: number, people: readonly EntityMention[]): readonly EntityMention[] {
  const [first, ...rest] = people as [EntityMention, ...EntityMention[]];
  const joint = [first];
  for (const next of rest) {
    const last = joint.at(-1) as EntityMention;
    const between = text.slice(last.end - start, next.start - start);
    if (
      next.entity !== first.entity &&
      /^(?:\s*\([^)]*\))?(?:,[^.;]{0,80})?,?\s+(?:and|or)\s+(?:[\p{L}\p{N}.’'-]+\s+){0,6}$/u.test(between) &&
      !/\b(?:who|which|that)\b/.test(between)
    )
      joint.push(next);
    else break;
  }
  return joint;
}

/** Rules that take the nearest subject for the source, where nothing attributes. */
const GUESSES = new Set(["quotation-in-sentence", "quotation-alone", "adjective"]);

/** Whether the source of a draft is none, or but a guess that names nobody: then names beside it are asked. */
export function isGuess(draft: StatementDraft, read: SourceRead | null, printed: string): boolean {
  if (!read) return !draft.evidence.some(({ rule }) => rule === "chanted");
  if (!/\p{L}{2}/u.test(printed) || DATE_WORD.test(printed.toLowerCase())) return true;
  if (read.heads.length > 0 || read.form === "pronoun") return false;
  return draft.evidence.some(({ rule }) => GUESSES.has(rule));
}
