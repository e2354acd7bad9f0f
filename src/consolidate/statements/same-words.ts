import type { Speaker, Statement } from "../../schema/index.ts";
import { fold } from "../fold.ts";
import { groupBy } from "../group.ts";

/** Fewer words than these are said by many without being the same statement ("No comment"). */
const ENOUGH_WORDS = 5;
/** A stock phrase in a thousand articles is no thousand times a thousand links. */
const MOST_LINKS = 25;

/** Fills `sameAs`: the same folded words in other articles, by speakers that can be the same. */
export function linkSameWords(statements: readonly Statement[]): Statement[] {
  const byWords = groupBy(statements, (statement) => fold(statement.text));
  const links = new Map<string, string[]>();
  for (const [words, alike] of byWords) {
    if (alike.length < 2 || words.split(" ").length < ENOUGH_WORDS) continue;
    for (const bySpeaker of groupBy(alike, (statement) => speakersKey(statement.speakers)).values()) linkAll(bySpeaker, links);
  }
  return statements.map((statement) => {
    const sameAs = links.get(statement.id);
    return sameAs ? { ...statement, sameAs } : statement;
  });
}

function linkAll(alike: readonly Statement[], links: Map<string, string[]>): void {
  const some = alike.slice(0, MOST_LINKS + 1);
  for (const statement of alike) {
    const others = some.filter((other) => other.article !== statement.article).map((other) => other.id);
    if (others.length > 0) links.set(statement.id, others.slice(0, MOST_LINKS));
  }
}

function speakersKey(speakers: readonly Speaker[]): string {
  const keys = speakers.map((s) =>
    "person" in s ? `person ${s.person}` : "organization" in s ? `organization ${s.organization}` : "name",
  );
  return keys.sort().join(",");
}
