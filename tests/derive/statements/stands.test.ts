import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readable } from "./support.ts";

const test = suite("derive/statements: stands, thoughts and surveys");

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "a day between the verb and what is vowed": ["Kolar vowed Tuesday to stay in the race.", ["indirect | Kolar | to stay in the race"]],
  "an adverb between the verb and its particle": [
    "Reh spoke briefly of his long friendship with Kolar.",
    ["indirect | Reh | his long friendship with Kolar"],
  ],
  "after he a verb stands, whatever the tagger says": ["He views Kolar as a slow man.", ["indirect | He | Kolar as a slow man"]],
  "so many percent support": ["About 19 percent of voters support Kolar.", ["indirect | 19 percent of voters | Kolar"]],
  "a survey at the head of its sentence": [
    "In a Harbour Board poll last month, Kolar led by ten points in the north.",
    ["indirect | a Harbour Board poll | Kolar led by ten points in the north"],
  ],
  "a body called it": ["The board met on Monday. It warned that the ferry would sink.", ["indirect | It | that the ferry would sink"]],
  "made clear": ["Kolar made clear that the ferry would not sail.", ["indirect | Kolar | that the ferry would not sail"]],
  "shrugged off": ["Kolar shrugged off the warnings.", ["indirect | Kolar | the warnings"]],
  "not: a place for a poll": ["In a poll booth, which stood near the port, Kolar waited for an hour.", []],
  "not: a relative clause behind a noun of speech": ["Her comments that hurt the port were few.", []],
  "not: a deed that was only tried": ["Kolar tried to repair the bridge.", []],
  "what is tweeted is no source": [
    "Kolar, a lawyer from the “Old Port,” tweeted a warning.",
    ["indirect | Kolar, a lawyer from the “Old Port,” | a warning"],
  ],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test.run();
