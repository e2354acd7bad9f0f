import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readable } from "./support.ts";

const test = suite("derive/statements: gaps, stands of bodies, phrasal verbs, and how far an object goes");

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "what the verb takes stands before its subject": [
    "The board read the plan, which Kolar blamed for the loss.",
    ["indirect | Kolar | which / for the loss"],
  ],
  "no pronoun stands between": ["Reh bought a ferry he knew would sink.", ["indirect | he | a ferry / would sink"]],
  "two phrases before the verb, what is said and who says it": [
    "It is a ferry the board says was sold.",
    ["indirect | the board | a ferry / was sold"],
  ],
  "even critics say": ["She gave a speech, which even critics say was brave.", ["indirect | critics | which / was brave"]],
  "an insertion in the clause that is said": [
    "Campaign aides believe her efforts, promoting ferries in many towns, will help.",
    ["indirect | Campaign aides | her efforts, promoting ferries in many towns, will help"],
  ],
  "how long, between the verb and that": ["Reh has argued for years that ferries are slow.", ["indirect | Reh | that ferries are slow"]],
  "she and another": ["The ferry is slow, she and another pilot said.", ["indirect | she and another pilot | The ferry is slow"]],
  "not: she said, and another was there": ["She left and another pilot said it was slow.", ["indirect | another pilot | it was slow"]],
  "not: a thing that is wanted": ["Reh bought the ferry he wanted.", []],
  "a body behind which": ["The board, which endorsed Kolar, met on Monday.", ["indirect | which | Kolar"]],
  "the writer's own thought": ["I think that the ferry is slow.", ["indirect | I | that the ferry is slow"]],
  "not: what anybody may think": ["If you think the ferry is slow, walk.", []],
  "not: the writer's own deed": ["We hope to read the plan.", []],
  "not: what made a deed easier": ["It was easier to dismiss the case.", []],
  "a verb with two words behind it": ["Kolar lashed out at the board.", ["indirect | Kolar | the board"]],
  "takes issue with": ["Brandt takes issue with the new rule.", ["indirect | Brandt | the new rule"]],
  "not: the first word without the second": ["Brandt takes issue.", []],
  "a survey behind its finding": ["The ferry is too slow, a board survey found.", ["indirect | a board survey | The ferry is too slow"]],
  "an object with its apposition": [
    "Kolar accused Brandt, the mayor, of lying to the board.",
    ["indirect | Kolar | Brandt, the mayor, of lying to the board"],
  ],
  "a name says which": ["Kolar praised her rival, Ida Brandt.", ["indirect | Kolar | her rival, Ida Brandt"]],
  especially: ["Kolar praised the crew, especially the cook.", ["indirect | Kolar | the crew, especially the cook"]],
  "is a critic of": ["Kolar is a fierce critic of the port.", ["indirect | Kolar | the port"]],
  "a supporter of, beside a name": ["Ida Brandt, a longtime supporter of the ferry, left.", ["indirect | Ida Brandt | the ferry"]],
  "not: supporters of somebody": ["Supporters of Kolar met in the hall.", []],
  "not: a claim to be one": ["His claim to be a critic of it was false.", []],
  "promising to": ["Kolar toured the country, promising to build a ferry.", ["indirect | Kolar | to build a ferry"]],
  "not: a promising start": ["Kolar made a promising start on Monday.", []],
  "a day behind nothing but a name": ["Reh endorsed Kolar in late June.", ["indirect | Reh | Kolar"]],
  "not: a day inside what is praised": [
    "Reh praised Kolar on Monday over his plan for the port.",
    ["indirect | Reh | Kolar on Monday over his plan for the port"],
  ],
  "not: a thing that was given out on a day": ["The survey, released Monday, was short.", []],
  "not: things that do something": ["They read reports that will help ferries.", []],
  "not: a movement and its name": ["He joined a movement called the Harbour League.", []],
  "two infinitives of one to": [
    "Kolar criticized a plan to raise fares and close the port.",
    ["indirect | Kolar | a plan to raise fares and close the port"],
  ],
  "not: what she did then": ["Kolar criticized a plan to raise fares and left the hall.", ["indirect | Kolar | a plan to raise fares"]],
  "not: an object before the reporter's as": ["Kolar praised the crew, as she left the hall.", ["indirect | Kolar | the crew"]],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test.run();
