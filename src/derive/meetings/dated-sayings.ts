import type { DateMention } from "../../text/dates/types.ts";
import { matchesOf } from "../../text/matches.ts";
import { DATE, PERSON } from "./signs.ts";
import type { SentenceView } from "./types.ts";
import { peopleIn } from "./view.ts";

/** Where the words of somebody are dated: "Ⓟ on Ⓓ called on …", "Ⓟ said Ⓓ". What Ⓟ says further on was said then. */
const SAYING = new RegExp(
  `(${PERSON})(?:\\s\\([^)]*\\))?\\s+(?:(?:also|later|then)\\s+)?(?:[a-z]+\\s+){0,8}?(?:on\\s+|late\\s+|early\\s+)?(${DATE})(?![’']s)`,
  "g",
);
/** How many sentences further a dated saying reaches. */
const SAYING_REACH = 4;

/** Words of a person that the text dates. */
export interface Saying {
  readonly sentence: number;
  readonly person: string;
  readonly date: DateMention;
}

/** The dated sayings of a sentence. */
export function sayingsIn(view: SentenceView): readonly Saying[] {
  return [...leadSayings(view), ...spokenSayings(view)];
}

/** A lead that tells of today dates what those it names say further on. */
function leadSayings(view: SentenceView): readonly Saying[] {
  const today =
    view.index <= 1 && view.isDated ? [...view.dates.values()].find((date) => date.rule === "today" && date.tense !== "future") : undefined;
  if (!today) return [];
  return peopleIn(view).map((person) => ({ sentence: view.index, person, date: today }));
}

function spokenSayings(view: SentenceView): readonly Saying[] {
  if (!view.isDated) return [];
  return matchesOf(view.skeleton, SAYING).flatMap((match) => {
    const name = view.names.get(match.index);
    const date = view.dates.get(match.index + match[0].length - 1);
    const own = date && date.tense !== "future" && date.date.first.length === 10 && date.date.last === null;
    return name && own ? [{ sentence: view.index, person: name.mention.entity, date }] : [];
  });
}

/** Whether a saying dates what the same person says in a sentence. */
export const reaches = (saying: Saying, sentence: number): boolean =>
  saying.sentence <= sentence && sentence - saying.sentence <= SAYING_REACH;
