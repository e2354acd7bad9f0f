import type { OtherName } from "../../schema/index.ts";
import { groupBy } from "../model/indexes.ts";

/**
 * The other forms of a name as a reader tells them apart: forms that differ in capitals alone are one ("PETRA HALVORSEN" in a
 * transcript), in the articles of them all, and one that so differs from the name itself is none. The record keeps each.
 */
export function otherForms({
  name,
  otherNames,
}: {
  readonly name: string;
  readonly otherNames: readonly OtherName[];
}): readonly OtherName[] {
  const others = otherNames.filter((other) => folded(other.name) !== folded(name));
  const alike = groupBy(others, (other) => [folded(other.name)]);
  return [...alike.values()].map((forms) => ({
    name: [...forms].sort((a, b) => shouted(a.name) - shouted(b.name) || b.articles.length - a.articles.length)[0]?.name ?? "",
    articles: [...new Set(forms.flatMap((form) => form.articles))],
  }));
}

const folded = (name: string) => name.normalize("NFC").toLowerCase();

/** 1 for a word of five capitals and more, which headings and transcripts print; an abbreviation is shorter. */
const shouted = (name: string) => Number(/\p{Lu}{5}/u.test(name));
