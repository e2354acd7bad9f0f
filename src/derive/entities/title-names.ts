import type { PeopleFound } from "./people.ts";
import { genderOfGiven, nameKeys, sameFullName } from "./person-draft.ts";
import type { ReadMention } from "./person-records.ts";
import type { Reading } from "./reading.ts";

/** The names of an article's title that mean somebody in its body: a full name, or the surname of one person. */
export function matchTitle(title: Reading, found: PeopleFound): readonly ReadMention[] {
  return title.candidates.flatMap((candidate): ReadMention[] => {
    const keys = nameKeys(title.words.slice(candidate.first, candidate.end));
    const full = found.people.filter((person) => sameFullName(person, keys));
    const short = found.names.family.get(keys.keys.join(" ")) ?? [];
    const isRun = candidate.headline && !candidate.given && !candidate.title && keys.keys.length > 2;
    const alone = isRun ? [] : found.people.filter((person) => person.keys.length === 1 && person.keys[0] === keys.keys.at(-1));
    const meant = new Set([
      ...full.map((person) => person.index),
      ...(full.length > 0 ? [] : short),
      ...(full.length + short.length > 0 ? [] : alone.map((person) => person.index)),
    ]);
    const [person, other] = meant;
    return person === undefined || other !== undefined
      ? []
      : [{ person, candidate, rule: full.length > 0 ? "full-name" : "surname", reading: title }];
  });
}

/** A person whom the body calls by surname alone has the full name that the title prints. */
export function completeNames(found: PeopleFound, titled: readonly ReadMention[]): PeopleFound {
  const fuller = new Map(
    titled
      .filter(({ candidate }) => (candidate.given || candidate.title) && candidate.end - candidate.first === 2)
      .map((m) => [m.person, m]),
  );
  const people = found.people.map((person) => {
    const mention = person.keys.length === 1 ? fuller.get(person.index) : undefined;
    if (!mention) return person;
    const words = mention.reading.words.slice(mention.candidate.first, mention.candidate.end);
    const keys = words.map((word) => word.key);
    return { ...person, keys, name: words.map((word) => word.text).join(" "), gender: person.gender ?? genderOfGiven(keys[0] ?? "") };
  });
  return { ...found, people };
}
