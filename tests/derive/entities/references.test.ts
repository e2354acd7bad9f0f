import { suite } from "uvu";
import * as assert from "uvu/assert";
import { referencesOf } from "./reading-of.ts";

const test = suite("references");

const TIED: readonly (readonly [string, string, readonly string[]])[] = [
  ["gender", "Ada Lindqvist met Martin Holm. She spoke, and he left.", ["She → ada-lindqvist", "he → martin-holm"]],
  ["the one who spoke", "“Yes,” Martin Holm said of Peter Tarr. “No,” he said.", ["he → martin-holm"]],
  ["an office", "Secretary of State Antony Holm arrived. The secretary of state spoke.", ["The secretary of state → antony-holm"]],
  ["a class of office", "Russian President Pavel Orlov spoke to Erik Tarr. The Russian leader left.", ["The Russian leader → pavel-orlov"]],
  ["an abbreviation", "Sen. Ada Lindqvist spoke. The senator left.", ["The senator → ada-lindqvist"]],
  ["a spokeswoman", "Mina Tal, a spokeswoman for the union, spoke. The spokeswoman left.", ["The spokeswoman → mina-tal"]],
];
for (const [name, text, expected] of TIED) test(name, () => assert.equal(referencesOf(text), expected));

const NOT_TIED: readonly (readonly [string, string])[] = [
  ["not where two of a gender are as near", "Martin Holm and Peter Tarr met with Erik Lind and Nils Brock. The paper said he left."],
  ["not a vice president for a president", "Vice President Ada Lindqvist spoke. The president left."],
  ["not two who hold one office", "Sen. Ada Lindqvist and Sen. Mina Tal spoke. The senator left."],
  ["not the words of a quotation", "Ada Lindqvist said: “She left and he stayed.”"],
];
for (const [name, text] of NOT_TIED)
  test(name, () =>
    assert.equal(
      referencesOf(text).filter((r) => /^(?:he|the president|the senator|she) /i.test(r)),
      [],
    ),
  );

test.run();
