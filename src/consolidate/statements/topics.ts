import type { Briefing, Statement, Topic } from "../../schema/index.ts";
import { fold, slug } from "../fold.ts";

/** The briefing's topics; an id is made from the name where none is given. Colliding ids are for `check` to report. */
export function readTopics(briefing: Pick<Briefing, "topics">): Topic[] {
  return briefing.topics.map(({ id, name, terms }) => ({ id: id ?? slug(name, "topic"), name, terms: [...terms] }));
}

interface Term {
  readonly words: readonly string[];
  /** `sanction*`: the last word may go on. */
  readonly open: boolean;
  readonly topic: string;
}

/**
 * A function that says which topics a text speaks of: a term stands in it word for word, whatever the case and the marks.
 * A term's last word may end in `*`. Linear in the text: terms are looked up by their first word.
 */
function topicFinder(topics: readonly Topic[]): (text: string) => string[] {
  const terms = topics.flatMap(({ id, terms: list }) => list.map((term) => readTerm(term, id))).filter((term) => term.words.length > 0);
  const closed = new Map<string, Term[]>();
  const open: Term[] = [];
  for (const term of terms)
    if (term.open && term.words.length === 1) open.push(term);
    else closed.set(term.words[0] ?? "", [...(closed.get(term.words[0] ?? "") ?? []), term]);
  return (text) => {
    const words = fold(text).split(" ");
    const found = new Set<string>();
    words.forEach((word, at) => {
      for (const term of closed.get(word) ?? []) if (standsAt(term, words, at)) found.add(term.topic);
      for (const term of open) if (word.startsWith(term.words[0] ?? "")) found.add(term.topic);
    });
    return topics.map((topic) => topic.id).filter((id) => found.has(id));
  };
}

function readTerm(term: string, topic: string): Term {
  return { words: fold(term).split(" ").filter(Boolean), open: term.trimEnd().endsWith("*"), topic };
}

function standsAt(term: Term, words: readonly string[], at: number): boolean {
  return term.words.every((word, offset) => {
    const here = words[at + offset] ?? "";
    return term.open && offset === term.words.length - 1 ? here.startsWith(word) : here === word;
  });
}

/** Fills `topics` from the words of each statement. */
export function nameTopics(statements: readonly Statement[], topics: readonly Topic[]): Statement[] {
  const topicsOf = topicFinder(topics);
  return statements.map((statement) => ({ ...statement, topics: topicsOf(statement.text) }));
}
