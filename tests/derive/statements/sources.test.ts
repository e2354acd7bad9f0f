import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readable } from "./support.ts";

const test = suite("derive/statements: where a source begins and ends");

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "a relative clause with an auxiliary, behind the quotation": [
    "“It will be hard,” said a harbour expert who has worked for one of the firms. “But it can be done.”",
    ["direct | a harbour expert who has worked for one of the firms | It will be hard, / But it can be done."],
  ],
  "a number and a participle before the noun": [
    "“It is over,” said one unaligned Norland strategist.",
    ["direct | one unaligned Norland strategist | It is over,"],
  ],
  "a day that tells which": [
    "“The ferry is slow,” reads a Wednesday editorial in The Rehberg Register.",
    ["direct | a Wednesday editorial in The Rehberg Register | The ferry is slow,"],
  ],
  "not: a day that tells when": ["“The ferry is slow,” said Kolar Wednesday in the port.", ["direct | Kolar | The ferry is slow,"]],
  "a participle inside a relative clause is its pronoun's": [
    "Holm sat beside Kolar, who surprised him by declaring that the ferry was slow.",
    ["indirect | who | that the ferry was slow"],
  ],
  "what was found": [
    "Kolar relied on the survey data showing that the ferry was slow.",
    ["indirect | the survey data | that the ferry was slow"],
  ],
  "not: a finding behind a comma": [
    "Kolar read the survey data, suggesting that the ferry was slow.",
    ["indirect | Kolar | that the ferry was slow"],
  ],
  "not: a participle behind the clause's comma": [
    "Holm left Kolar, who waved, declaring that the ferry was slow.",
    ["indirect | Holm | that the ferry was slow"],
  ],
  "a relative clause before the verb": [
    "The pilots who wrote to Kolar on Thursday say they are “worried about the port.”",
    ["mixed | The pilots who wrote to Kolar | they are “worried about the port.”"],
  ],
  "not: a relative clause that only reports": [
    "There are pilots who say Kolar promised to “close the port.”",
    ["mixed | who | Kolar promised to “close the port.”"],
  ],
  "a participle before the verb": [
    "Another source speaking to Reh News said, “The ferry was bought in May.”",
    ["direct | Another source speaking to Reh News | The ferry was bought in May."],
  ],
  "a passive participle before the verb": [
    "A letter obtained by The Reh Press warns that “any ship will be returned.”",
    ["mixed | A letter obtained by The Reh Press | that “any ship will be returned.”"],
  ],
  "not: a participle of its own clause": [
    "Speaking in the port, Kolar said, “The ferry was bought in May.”",
    ["direct | Kolar | The ferry was bought in May."],
  ],
  "a town and its region": [
    "Ida Lund of Rehberg, Ohio says the ferry will “go on sailing.”",
    ["mixed | Ida Lund of Rehberg, Ohio | the ferry will “go on sailing.”"],
  ],
  "not: a body and a person": [
    "As a friend of the Harbour Board, Lund says the ferry will “go on sailing.”",
    ["mixed | Lund | the ferry will “go on sailing.”"],
  ],
  "a participle's own subject behind with": [
    "The pilots were quick to answer, with Tomas Reh tweeting that it was a “disaster” and asking, “How can she win?”",
    ["mixed | Tomas Reh | that it was a “disaster”", "direct | Tomas Reh | How can she win?"],
  ],
  "a participle in a clause of its own": [
    "The first halt came at the port, when protesters stopped her ship, shouting “she wins, we lose!”",
    ["direct | protesters | she wins, we lose!"],
  ],
  "not: a participle of the main clause": [
    "Kolar left the port when it closed, saying, “She wins, we lose.”",
    ["direct | Kolar | She wins, we lose."],
  ],
  "who is shown speaking": [
    "The ad uses footage of Irena Kolar asking, “Why am I not ahead?”",
    ["direct | Irena Kolar | Why am I not ahead?"],
  ],
  "not: what is of somebody": [
    "The friends of Irena Kolar left early, asking, “Why is she not ahead?”",
    ["direct | The friends of Irena Kolar | Why is she not ahead?"],
  ],
  "a participle and a way": [
    "Pilots marching through the streets chanted “What ferry?” and went on.",
    ["direct | Pilots marching through the streets | What ferry?"],
  ],
  "a participle before its noun": [
    "Some 52 percent of registered voters agreed that Kolar is in “good enough health to serve.”",
    ["mixed | Some 52 percent of registered voters | that Kolar is in “good enough health to serve.”"],
  ],
  "who made the following comment": [
    "In July, Kolar made the following comment:\n\n“The port is old.”",
    ["direct | Kolar | The port is old."],
  ],
  "as somebody put it somewhere": [
    "But as the Rehberg Times put it in a column Thursday, the mayor “has won herself a few friends.”",
    ["mixed | the Rehberg Times | the mayor “has won herself a few friends.”"],
  ],
  "not: as somebody did something": [
    "As Kolar left the hall in a hurry, the ferry was “slow and very old.”",
    ["direct | the ferry | slow and very old."],
  ],
  "a list that a comma parts": [
    "Reh won them over by joking, telling the crowd, “I am a pilot,” and, “Is there anyone here who does not sail?”",
    ["mixed | Reh | “I am a pilot,” and, “Is there anyone here who does not sail?”"],
  ],
  "a stop for a comma before the attribution": ["“I hope you find the ferry.” Reh said.", ["direct | Reh | I hope you find the ferry."]],
  "not: a sentence that only begins so": [
    "“I hope you find the ferry.” Reh said it would sail.",
    ["direct | ? | I hope you find the ferry.", "indirect | Reh | it would sail"],
  ],
  "a name that ends in a noun of speech": [
    "“They would think it odd” if it sailed at noon, said David Lund, a pilot at the Harbour Report.",
    ["mixed | David Lund, a pilot at the Harbour Report | “They would think it odd” if it sailed at noon"],
  ],
  "words between a quotation and its attribution": [
    "“If there had been no storm” by the port, Kolar said in the hall on Monday, “we would still be there.”",
    ["mixed | Kolar | “If there had been no storm” by the port / we would still be there."],
  ],
  "a question with its asker": [
    "Reh was asked by pilot Ida Lund whether the ferry would “sink the port.”",
    ["mixed | pilot Ida Lund | whether the ferry would “sink the port.”"],
  ],
  "a signature behind a hyphen, on a line of its own": [
    "It is old.\n\n“The bridge is safe.”\n\n- Irena Kolar.\n\nIt was late.",
    ["direct | Irena Kolar | The bridge is safe."],
  ],
  "not: a list behind a quotation": [
    "“We like these two.”\n\n- Irena Kolar\n- Tomas Reh\n\nIt was late.",
    ["direct | ? | We like these two."],
  ],
  "not: a sentence behind a hyphen": ["“We like these two.”\n\n- The ferries sail at noon.", ["direct | ? | We like these two."]],
  "a signature inside the marks": [
    `It is an old bridge of stone that came down the river from the hills behind the town in the years before the great flood.\n\n"The bridge is safe. It is ours.\nIrena Kolar, Harbour Board."\n\nIt was late.`,
    ["direct | Irena Kolar, Harbour Board | The bridge is safe. It is ours."],
  ],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test.run();
