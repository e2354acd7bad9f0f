import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readable } from "./support.ts";

const test = suite("derive/statements: verbs that the tagger takes for nouns, and infinitives' ends");

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "many voters support": ["Young voters support background checks.", ["indirect | Young voters | background checks"]],
  "a headline's verb": ["Brandt slams slow port on ferries", ["indirect | Brandt | slow port on ferries"]],
  "a participle behind a comma": [
    "Brandt left the hall early, crediting her with the new bridge.",
    ["indirect | Brandt | her with the new bridge"],
  ],
  "a participle behind by": ["The mayor won votes by mocking Brandt in public.", ["indirect | The mayor | Brandt in public"]],
  "plans to": ["Ida Brandt plans to close the port.", ["indirect | Ida Brandt | to close the port"]],
  "not: the plans that were read": ["They read the Brandt plans to the crew.", []],
  "not: a noun behind a noun": ["The council met after attacks on the port.", []],
  "not: a state of several": ["The ship left the United States Tuesday.", []],
  "a clause behind what was vowed": [
    "Kolar vowed to stay in the race, and the crowd cheered for an hour.",
    ["indirect | Kolar | to stay in the race"],
  ],
  "he did otherwise": ["Kolar vowed to stay but he left the same night.", ["indirect | Kolar | to stay"]],
  "what hurt her": ["Kolar refused to pay the crew, which hurt her at home.", ["indirect | Kolar | to pay the crew"]],
  "not: a list of what was vowed": [
    "Kolar vowed to build a bridge, a ferry and a port.",
    ["indirect | Kolar | to build a bridge, a ferry and a port"],
  ],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test.run();
