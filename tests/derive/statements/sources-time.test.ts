import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readable } from "./support.ts";

const test = suite("derive/statements: the time between a source and its verb");

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "a day": ["Kolar on Monday said the ferry was slow.", ["indirect | Kolar | the ferry was slow"]],
  "a day behind and": ["Kolar freed the crew and on Monday announced he would stay.", ["indirect | Kolar | he would stay"]],
  "a day behind who": ["Reh met Kolar, who on Monday endorsed Brandt.", ["indirect | who | Brandt"]],
  "a month behind a participle": [
    "A harbour poll released in late August found that voters like ferries.",
    ["indirect | A harbour poll | that voters like ferries"],
  ],
  "not: so many in ten": ["Six in 10 said they were angry.", ["indirect | Six in 10 | they were angry"]],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test.run();
