import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readable } from "./support.ts";

const test = suite("derive/statements: direct");

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "source, verb, quotation": ["Irena Kolar said: “We will rebuild the bridge.”", ["direct | Irena Kolar | We will rebuild the bridge."]],
  "quotation, source, verb": ["“We will rebuild the bridge,” Irena Kolar said.", ["direct | Irena Kolar | We will rebuild the bridge,"]],
  "quotation, verb, source with apposition": [
    "“We will rebuild it,” said Irena Kolar, the mayor of Ostrava Bay, on Monday.",
    ["direct | Irena Kolar, the mayor of Ostrava Bay | We will rebuild it,"],
  ],
  "parts around the attribution are one statement": [
    "“We will rebuild it,” Kolar said. “We owe it to the town. It is ours.”",
    ["direct | Kolar | We will rebuild it, / We owe it to the town. It is ours."],
  ],
  "a question before the attribution": ["“Who would pay?” Kolar asked.", ["direct | Kolar | Who would pay?"]],
  "a quotation over paragraphs": [
    "“We will rebuild it,” Kolar said. “It is ours.\n\n“It will stand again.”",
    ["direct | Kolar | We will rebuild it, / It is ours. / It will stand again."],
  ],
  "a floating paragraph carries on": [
    "“We will rebuild the old bridge,” Kolar said.\n\n“Nobody will be left out of it.”",
    ["direct | Kolar | We will rebuild the old bridge, / Nobody will be left out of it."],
  ],
  "mixed: the reported words count too": [
    "Kolar told the council that it must give “firm promises” to the town.",
    ["mixed | Kolar | that it must give “firm promises” to the town"],
  ],
  "the wrong opening mark": [
    "Brandt ”stressed the need to rebuild,” spokesman Tomas Reh said.",
    ["mixed | spokesman Tomas Reh | Brandt ”stressed the need to rebuild,”"],
  ],
  "the owner of a demand is not whoever came for it": [
    "Irena Kolar came on Monday for talks on the port’s demand that the bridge be closed.",
    ["indirect | the port’s | that the bridge be closed"],
  ],
  "not: a programme's name": ["Kolar spoke on the show “Morning Bridge.” Many watched.", []],
  "not: scare quotes": ["The so-called “bridge people” met again.", []],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test.run();
