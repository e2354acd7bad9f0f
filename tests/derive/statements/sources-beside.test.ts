import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readable } from "./support.ts";

const test = suite("derive/statements: subjects that stand off their verb, or hold one");

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "a noun that is a verb elsewhere": [
    "An earlier report in a Reh paper said that the ferry was lost.",
    ["indirect | a Reh paper | that the ferry was lost"],
  ],
  "a survey with its day": ["New polls released Sunday showed Kolar in the lead.", ["indirect | New polls | Kolar in the lead"]],
  "not: a day for an object": ["Kolar spoke out Tuesday with force.", []],
  "how long ago": ["Kolar less than two weeks ago said that the ferry was lost.", ["indirect | Kolar | that the ferry was lost"]],
  "so many out of ten": ["Four out of ten voters said life would be worse.", ["indirect | Four out of ten voters | life would be worse"]],
  "two joined, the second with a participle": [
    "While port leaders and their lobbying groups push for free trade, Kolar left.",
    ["indirect | port leaders and their lobbying groups | free trade"],
  ],
  "two joined, each of an owner": [
    "The port’s Ida Brandt and the city’s Irena Kolar declined to rule out a ferry.",
    ["indirect | The port’s Ida Brandt and the city’s Irena Kolar | to rule out a ferry"],
  ],
  "the subject of the sentence, not of the clause inside it": [
    "Irena Kolar, who faces a vote at home, left early, saying the ferry was lost.",
    ["indirect | Irena Kolar | the ferry was lost"],
  ],
  "not: a state for a speaker": [
    "Sen. Ida Brandt, R-Ohio, who faces a vote at home, left early, saying the ferry was lost.",
    ["indirect | Sen. Ida Brandt, R-Ohio | the ferry was lost"],
  ],
  "a participle beside a name, and its end": [
    "Irena Kolar, noting the delay, left the hall early.",
    ["indirect | Irena Kolar | the delay"],
  ],
  "the owner of a noun of speech behind a participle": [
    "Irena Kolar came to town, delivering a harsh critique of the ferry.",
    ["indirect | Irena Kolar | the ferry"],
  ],
  "what somebody has to say": ["Kolar has to remind the council why the ferry was slow.", ["indirect | Kolar | why the ferry was slow"]],
  "polling shows": ["New exit polling shows Kolar won the north.", ["indirect | New exit polling | Kolar won the north"]],
  "even somebody": [
    "Even Brandt, a loyal friend, said it would be easier to close the port.",
    ["indirect | Brandt, a loyal friend | it would be easier to close the port"],
  ],
  "a verb and its particle in a headline": ["Kolar hints at a new ferry.", ["indirect | Kolar | a new ferry"]],
  "not: a noun and what it is about": ["Harbour talks about the ferry were slow.", ["indirect | ? | the ferry"]],
  "an aside between dashes": [
    "Rep. Irena Kolar — like Brandt, a friend of the mayor, Nils Reh — said that the ferry was lost.",
    ["indirect | Rep. Irena Kolar | that the ferry was lost"],
  ],
  "not: a dash alone": ["The ferry is slow — Kolar said that it was lost.", ["indirect | Kolar | that it was lost"]],
  "no place of a dispatch": ["REHBERG — Irena Kolar criticized the ferry.", ["indirect | Irena Kolar | the ferry"]],
  "no place of a dispatch in what is said": [
    "Rehberg (AFP) – The old ferry could sink in May, Irena Kolar warned on Wednesday.",
    ["indirect | Irena Kolar | The old ferry could sink in May"],
  ],
  "not: a hyphen in a name": ["U.S.-Norland ties are slow, Irena Kolar warned.", ["indirect | Irena Kolar | U.S.-Norland ties are slow"]],
  "not: a fact that somebody reported": ["She was not licensed to sail — a fact first reported by Nils Reh, a journalist.", []],
  "said by telephone": ["“It is lost,” Kolar said by telephone on Monday.", ["direct | Kolar | It is lost,"]],
  "about, behind the day": ["Kolar spoke Tuesday about the loss of the ferry.", ["indirect | Kolar | the loss of the ferry"]],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test.run();
