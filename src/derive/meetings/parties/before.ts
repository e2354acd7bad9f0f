import { TITLE_WORDS } from "../../../lexicon/party-words.ts";
import { matchesOf } from "../../../text/matches.ts";
import { ORGANIZATION, PERSON } from "../signs.ts";
import type { Party, SentenceView } from "../types.ts";
import { partiesAfter } from "./after.ts";
import { groupSubject, isBodyOf, postsIn, readGroup, teamOf } from "./groups.ts";
import { dedupe, named, ownsNext, positionsOf } from "./party.ts";

/** How far back a subject is looked for. */
const REACH = 700;

/** Words after which a clause begins anew, seen from a verb backwards. */
const CLAUSE_START =
  /[;:“”"—]|\s–\s|\bthat\s|\bwhich\s|\bwhere\s|\bwhen\s|\bwhile\s|\bafter\s|\bbefore\s|\bbecause\s|\bas\s(?!well)|,\s+(?:and|but)\s+(?=[^,]{0,80}$)/g;
/** A clause stands before an "and" only where it has a verb: ", and" in a list of names starts none. */
const HAS_VERB = /\b(?:[a-z]{2,}ed|said|met|held|spoke|is|are|was|were|will|has|have|had|made|took|gave|says|told)\b/;
const NOT_SUBJECT = new RegExp(
  `\\b(?:of|with|for|against|by|to|from|about|in|on|at|over|between|than|like|following|after|before|under|per|via|including)\\s+(?:the\\s+|then[-\\s])?(?:(?:${TITLE_WORDS})\\s+)*$`,
  "i",
);

const OTHERS_WHO = /\b[a-z]+s,?\s+who\s+(?:[a-z]+\s+){0,3}$/;
/** "Ⓟ said | Ⓟ met": what is said is a clause of its own also without "that". */
const SAID = new RegExp(
  `\\b(?:said|says|confirmed|noted|added|announced|claimed|believes?|reported|recalled|acknowledged|insisted|knew|knows|thinks?|thought)\\s+(?=(?:(?:the|[A-Z][\\w’.-]*|${ORGANIZATION}(?:[’']s)?)\\s+){0,5}${PERSON}\\s)`,
  "g",
);
/** "Ⓟ | fired Ⓟ and began": who stands behind the clause's first verb is its object. */
const FIRST_VERB = new RegExp(
  `${PERSON}(?=\\s+(?:[a-z]+ly\\s+)?(?:(?!joined|accompanied|flanked)[a-z]{2,}ed|told|met|saw|sent|beat|led|left|gave|took|made|put|drew|won|hit)\\s)`,
);

/** ", who has campaigned for Ⓟ,": what is told beside. */
const ASIDE = /,\s+(?:whose|who|which)\s[^,]*,/g;
/** "Ⓟ asked Ⓟ to | chair": the object does it. */
const MADE_TO = new RegExp(`${PERSON}\\s+to\\s+$`);
/** Who asks takes no part by that. */
const ASKED =
  /^.*\b(?:asked|directed|instructed|ordered|tasked|dispatched|sent|appointed|deputi[sz]ed|urged|encouraged|called\s+(?:up)?on)\b/s;

/** A clause without asides, up to its first verb where a name stands right before that. Offsets stay. */
function beforeVerb(clause: string): string {
  const main = clause.replace(ASIDE, (words) => " ".repeat(words.length));
  if (MADE_TO.test(main)) return main.replace(ASKED, (words) => " ".repeat(words.length));
  const first = FIRST_VERB.exec(main);
  return first ? main.slice(0, first.index + 1) : main;
}

/** A clause with a subject that was told before: "he", "where the delegations | met". */
const TOLD_BEFORE =
  /\b(?:he|she|they|we|it|I|you)\b|^\s*(?:the\s+)?(?:two\s+)?(?:leaders|sides|officials|participants|delegations|ministers|presidents)\s*$/i;
/** "Ⓟ, who had | …": the relative's person. */
const WHO = new RegExp(`${PERSON}(?:\\s\\([^)]{1,20}\\))?,?\\s+who\\s+(?:[a-z]+\\s+){0,3}$`);

/**
 * Reads the subject of a verb that stands at `verb`: the names of its clause before it that hang on no preposition
 * and own nothing. "Ⓟ, joined by Ⓟ, | spoke" gives both.
 */
export function subjectBefore(view: SentenceView, verb: number, rule: string): readonly Party[] {
  const text = view.skeleton.slice(Math.max(0, verb - REACH), verb);
  const base = verb - text.length;
  const relative = WHO.exec(text);
  if (relative) return [named(view, base + relative.index, null, rule)];
  // "three officials who | spoke": the relative's people are none of those named before
  if (OTHERS_WHO.test(text)) return [];
  const clauses = matchesOf(text, CLAUSE_START).filter((m) => !/^,\s+and/.test(m[0]) || HAS_VERB.test(text.slice(0, m.index)));
  const starts = [...clauses, ...matchesOf(text, SAID)].map((m) => m.index + m[0].length).sort((a, b) => a - b);
  for (const start of [...starts.reverse(), 0]) {
    const clause = beforeVerb(text.slice(start));
    const found = subjectsIn(view, base + start, clause, rule);
    if (found.length > 0 || start === 0) return found;
    if (TOLD_BEFORE.test(clause)) return [];
  }
  return [];
}

function subjectsIn(view: SentenceView, base: number, clause: string, rule: string): readonly Party[] {
  const joined = /\b(?:joined|accompanied|flanked)\s+by\s+/.exec(clause);
  const head = joined ? clause.slice(0, joined.index) : clause;
  const people = positionsOf(head, PERSON).filter((at) => isSubject(head, at) && !ownsNext(view, base + at));
  const organizations = positionsOf(head, ORGANIZATION).filter((at) => isSubject(head, at) && !isModifier(head, at));
  const collective = people.length === 0 ? (COLLECTIVE.exec(head) ?? ministersOf(view, base, head)) : null;
  if (collective)
    return readGroup(
      view,
      base + collective.index,
      base + collective.index + collective[0].trimEnd().length,
      // "Ⓞ and Ⓞ diplomats" are of no one side
      positionsOf(collective[0], ORGANIZATION).length > 1 ? null : base + collective.index,
      rule,
    );
  const bodies = people.length > 0 ? [] : positionsOf(head, ORGANIZATION).filter((at) => isBodyOf(view, base, head, at));
  const heads =
    bodies.length > 0
      ? bodies
      : people.length > 0
        ? [...people, ...organizations.filter((at) => /^\s*(?:,|and\b)/.test(head.slice(at + 1)))]
        : organizations;
  const parties = heads
    .sort((a, b) => a - b)
    .map((at) => named(view, base + at, sideOf(head, at) === null ? null : base + (sideOf(head, at) ?? 0), rule));
  const guests = joined ? partiesAfter(view, base + joined.index + joined[0].length, rule) : [];
  const posts = postsIn(view, base, head, rule);
  const group = posts.length > 0 ? posts : parties.length === 0 ? groupSubject(view, base, head, rule) : teamOf(view, base, head, rule);
  return dedupe([...parties, ...group, ...guests]);
}

/** "Ⓞ and Ⓞ diplomats": people of several sides, and no organization as such. */
const COLLECTIVE = new RegExp(
  `${ORGANIZATION}(?:,?\\s+(?:and\\s+)?${ORGANIZATION})*\\s+(?:[a-z-]+\\s+){0,2}(?:officials|diplomats|negotiators|leaders|ministers|delegations|envoys|lawmakers|senators|representatives|presidents|commanders)\\s*$`,
);

/** "The foreign ministers of Ⓞ and Ⓞ": the same the other way round. */
const MINISTERS = new RegExp(
  `(?:[Tt]he\\s+|[Tt]op\\s+|[Ss]enior\\s+)?(?:[a-z-]+\\s+){0,2}(?:[Oo]fficials|[Dd]iplomats|[Nn]egotiators|[Ll]eaders|[Mm]inisters|[Ee]nvoys|[Rr]epresentatives|[Pp]residents|[Cc]hiefs|[Dd]elegations)\\s+(?:of|from)\\s+(?:the\\s+)?${ORGANIZATION}(?:,?\\s+(?:and\\s+)?(?:the\\s+)?${ORGANIZATION})+\\s*$`,
);

/** Agencies are parties by themselves; states meet through those they send. */
function ministersOf(view: SentenceView, base: number, head: string): RegExpExecArray | null {
  const match = MINISTERS.exec(head);
  const states = match && positionsOf(match[0], ORGANIZATION).every((at) => view.names.get(base + match.index + at)?.kind === "country");
  return states ? match : null;
}

const isSubject = (head: string, at: number): boolean =>
  !NOT_SUBJECT.test(head.slice(0, at)) && !/^[’']s?(?:\s|$)|^-/.test(head.slice(at + 1));
const MODIFIES = new RegExp(
  `^\\s+(?:[A-Z][\\w’.-]*\\s+|of\\s+|for\\s+|the\\s+)*${PERSON}|^\\s+[a-z]*(?:officials?|leaders?|diplomats?|ministers?|president|spokes\\w+|chief|state|troops|forces|secretary)\\b|^\\s+(?:[A-Z][a-z]+)`,
);

/** "Ⓞ Foreign Minister Ⓟ", "Ⓞ officials": the organization only says whose. */
const isModifier = (head: string, at: number): boolean => MODIFIES.test(head.slice(at + 1));

const SIDE_AFTER = new RegExp(`^\\s+of\\s+(?:the\\s+)?${ORGANIZATION}`);

const SIDE_BEFORE = new RegExp(
  `${ORGANIZATION}(?:[’']s)?\\s+(?:(?:[A-Z][\\w’.-]*|of|for|the|and|minister|president|premier|chancellor|leader|secretary|deputy|prime|foreign|defense|defence|state)\\s+)*$`,
);

/** The organization of a subject: "Ⓞ Foreign Minister Ⓟ" before it, "Ⓟ of Ⓞ" after it. */
function sideOf(head: string, at: number): number | null {
  const after = SIDE_AFTER.exec(head.slice(at + 1));
  if (after) return at + after[0].length;
  const before = SIDE_BEFORE.exec(head.slice(0, at));
  return before ? before.index : null;
}
