import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readable } from "./support.ts";

const test = suite("derive/statements: parts of one statement");

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "an attribution with a participle in mid-sentence": [
    "“Every time you say that,” Kolar said, meaning the ferry, “you lose a vote.”",
    ["direct | Kolar | Every time you say that, / you lose a vote."],
  ],
  "but, outside the marks": [
    "“I like the ferry,” Kolar said, but “it is far too slow for us.”",
    ["mixed | Kolar | I like the ferry, / but “it is far too slow for us.”"],
  ],
  "not: a quotation that another verb brings": [
    "“I like the ferry,” Kolar said, adding, “It is ours.”",
    ["direct | Kolar | I like the ferry,", "direct | Kolar | It is ours."],
  ],
  "a connector before the next quotation": [
    "“We like the ferry,” Kolar said. Instead, “they want to sell it to the port.”",
    ["mixed | Kolar | We like the ferry, / Instead, “they want to sell it to the port.”"],
  ],
  "words of the reporter behind the next quotation": [
    "“We like the ferry,” Kolar said. “But we cannot keep it in the town,” which has no berth.",
    ["direct | Kolar | We like the ferry, / But we cannot keep it in the town,"],
  ],
  "not: a signed quotation is complete": [
    "“We like the ferry.” ― Irena Kolar\n\n“We want the bridge.” ― Tomas Reh",
    ["direct | Irena Kolar | We like the ferry.", "direct | Tomas Reh | We want the bridge."],
  ],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test.run();
