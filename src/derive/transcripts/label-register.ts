import type { Person } from "../../schema/index.ts";
import type { Entities, EntityMention } from "../types.ts";
import { foldName, spellingsOf } from "./label-name.ts";

/** An article's people by their names, so that each label is looked up and not searched for. It grows while labels are admitted. */
export interface Register {
  /** People one of whose names ends with these words, or else begins with them, or else has the same first and last one. */
  named(name: readonly string[]): readonly Person[];
  /** People one of whose names ends with these words. */
  ending(name: readonly string[]): readonly Person[];
  /** Mentions of a person by name. */
  mentionsOf(id: string): readonly EntityMention[];
  people(): readonly Person[];
  /** The id itself, or with a number where something else has it. */
  freeId(id: string): string;
  add(person: Person): void;
  mention(mention: EntityMention): void;
  /** Puts a person in the place of the one with the same id, who is known by both names from then on. */
  replace(person: Person): void;
  /** The text has the word in lower case. */
  isWord(word: string): boolean;
  readonly spellings: ReadonlyMap<string, string>;
}

/** Words of a name that a label repeats at most: “VON DER LEYEN”. */
const LONGEST = 5;

/** Builds the register of what a finder of names gave. */
export function registerOf(entities: Entities, body: string): Register {
  const people: Person[] = [];
  const byEnd = new Map<string, Person[]>();
  const byBeginning = new Map<string, Person[]>();
  const byOuterWords = new Map<string, Person[]>();
  const mentions = new Map<string, EntityMention[]>();
  const lower = new Set(body.match(/(?<![\p{L}’'-])\p{Ll}{4,}/gu) ?? []);
  const ids = new Set([...entities.organizations, ...entities.places].map((entity) => entity.id));
  for (const mention of entities.mentions)
    if (mention.type === "person" && mention.form === "name") push(mentions, mention.entity, mention);
  const keysOf = function* (person: Person): Generator<[Map<string, Person[]>, string]> {
    for (const form of [person.name, ...person.otherNames.map((other) => other.name)]) {
      const words = foldName(form);
      for (let length = 1; length <= Math.min(words.length, LONGEST); length++) {
        yield [byEnd, words.slice(-length).join(" ")];
        if (length < words.length) yield [byBeginning, words.slice(0, length).join(" ")];
      }
      if (words.length > 1) yield [byOuterWords, outerWords(words)];
    }
  };
  const enter = (person: Person) => {
    ids.add(person.id);
    for (const [map, key] of keysOf(person)) push(map, key, person);
  };
  const add = (person: Person) => {
    people.push(person);
    enter(person);
  };
  const replace = (person: Person) => {
    const at = people.findIndex((other) => other.id === person.id);
    for (const [map, key] of keysOf(people[at] as Person)) {
      const left = (map.get(key) ?? []).filter((other) => other.id !== person.id);
      if (left.length > 0) map.set(key, left);
      else map.delete(key);
    }
    people[at] = person;
    enter(person);
  };
  for (const person of entities.people) add(person);
  return {
    named: (name) => {
      const words = foldName(name.join(" "));
      const key = words.join(" ");
      return byEnd.get(key) ?? byBeginning.get(key) ?? (words.length > 1 ? byOuterWords.get(outerWords(words)) : undefined) ?? [];
    },
    ending: (name) => byEnd.get(foldName(name.join(" ")).join(" ")) ?? [],
    mentionsOf: (id) => mentions.get(id) ?? [],
    people: () => people,
    freeId: (id) => {
      let free = id;
      for (let n = 2; ids.has(free); n++) free = `${id}-${n}`;
      return free;
    },
    add,
    replace,
    mention: (mention) => push(mentions, mention.entity, mention),
    isWord: (word) => lower.has(word.toLowerCase()),
    spellings: spellingsOf(body),
  };
}

/** “JOSEPH R. BIDEN JR.” where the text says “Joseph Biden”. */
const outerWords = (words: readonly string[]) => `${words[0]} ${words.at(-1)}`;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
