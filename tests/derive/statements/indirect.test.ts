import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readable } from "./support.ts";

const test = suite("derive/statements: indirect");

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "a clause with that": [
    "Irena Kolar said that the bridge would reopen in May.",
    ["indirect | Irena Kolar | that the bridge would reopen in May"],
  ],
  "a clause without that": [
    "Irena Kolar said the bridge would reopen in May.",
    ["indirect | Irena Kolar | the bridge would reopen in May"],
  ],
  "an addressee before the clause": [
    "Kolar told reporters on Monday that the bridge was safe.",
    ["indirect | Kolar | that the bridge was safe"],
  ],
  "said last week that": ["Kolar said last week that the bridge was safe.", ["indirect | Kolar | that the bridge was safe"]],
  "the source after the verb": [
    "The bridge will reopen in May, said Irena Kolar.",
    ["indirect | Irena Kolar | The bridge will reopen in May"],
  ],
  "the attribution in the middle": ["The bridge, Kolar said, will reopen in May.", ["indirect | Kolar | The bridge / will reopen in May"]],
  "according to, at the end": [
    "The bridge will reopen in May, according to the town council.",
    ["indirect | the town council | The bridge will reopen in May"],
  ],
  "according to, at the beginning": [
    "According to the town council, the bridge will reopen in May.",
    ["indirect | the town council | the bridge will reopen in May"],
  ],
  "the outer cue attributes": ["Kolar said she hopes the bridge will reopen.", ["indirect | Kolar | she hopes the bridge will reopen"]],
  "a noun with its possessor": [
    "Kolar repeated nothing, but her claim that the bridge was safe was false.",
    ["indirect | her | that the bridge was safe was false"],
  ],
  "an adjective": ["Kolar was adamant that the bridge would reopen.", ["indirect | Kolar | that the bridge would reopen"]],
  "an apposition with a comma in it": [
    "Tomas Reh, who works with the Harbour Board, a charity, said the bridge was unsafe.",
    ["indirect | Tomas Reh, who works with the Harbour Board, a charity | the bridge was unsafe"],
  ],
  "a headline that names its speaker": [
    "Irena Kolar: Ferry Will Sail In May\n\nThe ferry is old.",
    ["indirect | Irena Kolar | Ferry Will Sail In May"],
  ],
  "not: a desk's own label": ["Exclusive: Ferry Will Sail In May\n\nThe ferry is old.", []],
  "not: a label further down": ["The ferry is old.\n\nKolar: Ferry Will Sail In May", []],
  "as somebody said, at the beginning": ["As Kolar noted, the bridge is safe.", ["indirect | Kolar | the bridge is safe"]],
  "not: as, in time": ["As Kolar left, the bridge fell.", []],
  "according to, behind a conjunction": [
    "But, according to the council, the bridge is safe.",
    ["indirect | the council | the bridge is safe"],
  ],
  "that, behind an insertion": [
    "Bridge makers, for instance, argue that steel is safe.",
    ["indirect | Bridge makers | that steel is safe"],
  ],
  "remains confident": ["They remain confident that the bridge is safe.", ["indirect | They | that the bridge is safe"]],
  "what she adds to": [
    "The bridge is safe, Kolar said, adding that the ferry is not.",
    ["indirect | Kolar | The bridge is safe", "indirect | Kolar | that the ferry is not"],
  ],
  "what an answer was": ["Kolar’s answer was that the bridge is safe.", ["indirect | Kolar’s | that the bridge is safe"]],
  "a list as object": ["Kolar praised Brandt, Reh, and Okoro.", ["indirect | Kolar | Brandt, Reh, and Okoro"]],
  "including, in an object": ["Kolar praised the town, including its port.", ["indirect | Kolar | the town, including its port"]],
  "not: a name": ["He lives in a port called Reh Bay.", []],
  "not: a command": ["Don’t blame the port.", []],
  "not: a deed without an owner": ["The attack on the bridge came at night.", []],
  "not: a sentence nobody says": ["The bridge was built of stone and opened in 1931.", []],
  "not: an attribution of nothing": ["No; according to Kolar", []],
  "a readiness that is only asked for is nobody's": [
    "Asked whether the council was ready to yield, Kolar left.",
    ["indirect | ? | whether the council was ready to yield"],
  ],
  "a question that leads to its answer": ["Asked if the bridge was safe, Kolar left.", ["indirect | ? | if the bridge was safe"]],
  "a question whose asker is named": ["Asked by Brandt to answer the charge, Kolar left.", ["indirect | Brandt | to answer the charge"]],
  "not: nobody's where somebody asked": ["Reh asked if the bridge was safe.", ["indirect | Reh | if the bridge was safe"]],
  "told, nobody says by whom": ["Kolar was told that the bridge was safe.", ["indirect | ? | that the bridge was safe"]],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test.run();
