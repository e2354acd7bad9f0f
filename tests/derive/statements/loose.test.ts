import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readable } from "./support.ts";

const test = suite("derive/statements: quotations at the edges of a sentence");

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "a verb that the tagger takes for an adjective": [
    "“We must go,” Kolar fumed on Tuesday. “It is late.”",
    ["direct | Kolar | We must go, / It is late."],
  ],
  "chants, whoever's they are": ["Kolar roused the pilots to loud chants of “Close the port!”", ["direct | ? | Close the port!"]],
  "chants with which somebody answers": [
    "The pilots responded with chants of “I’m with her” until she left.",
    ["direct | The pilots | I’m with her"],
  ],
  "somebody's chants": ["But their chants of “Go! Go!” were cut short.", ["direct | their | Go! Go!"]],
  "a term that somebody uses": ["Kolar has used the phrase “harbour terror” often.", ["direct | Kolar | harbour terror"]],
  "not: a term that nobody uses": ["The paper has a page on the phrase “harbour terror” and its kin.", []],
  "a few words behind a colon": ["The marchers had one message: “Dump Reh.”", ["direct | The marchers | Dump Reh."]],
  "not: a name behind a colon": ["The actor gained a title for his list: “song pilot.”", []],
  "not: the title of a spot": [
    "Her new push began with a Web ad, “Playing Reh,” in which pilots shout “no more!”",
    ["direct | pilots | no more!"],
  ],
  "not: a title that ends in a mark of its own": [
    "“They go,” says a voice at the end of “Hail, Harbour!”",
    ["direct | a voice at the end of “Hail, Harbour!” | They go,"],
  ],
  "half of them": ["Kolar called half of the pilots “lazy.”", ["mixed | Kolar | half of the pilots “lazy.”"]],
  "a verb that the tagger takes for a noun before a pronoun": [
    "When it is so, Lund and Kolar call them “lone wolves.”",
    ["mixed | Lund and Kolar | them “lone wolves.”"],
  ],
  "past and base are one word": ["“The ferry is great,” read one.", ["direct | one | The ferry is great,"]],
  "a verb of thought behind a quotation": [
    "“An awful lot of people left,” remembered Ida Verley, the port’s former clerk.",
    ["direct | Ida Verley, the port’s former clerk | An awful lot of people left,"],
  ],
  "quoted words inside a sentence that its source ends": [
    "That would bring a “summer of storms” for the port, said Ida Verley.",
    ["mixed | Ida Verley | That would bring a “summer of storms” for the port"],
  ],
  "an insertion is no subject": [
    "Ida Verley, who has in the past described Reh as “a slow man,” left.",
    ["mixed | who | Reh as “a slow man,”"],
  ],
  "a name behind a dash is a label": [
    "Small boats are especially hard to count - Reh Research: “All our samples have more boats than the coast, and we know why.”",
    ["direct | Reh Research | All our samples have more boats than the coast, and we know why."],
  ],
  "the reporter goes on behind the quoted words": [
    "Kolar said he is “glad where we stand” as he waits for the vote.",
    ["mixed | Kolar | he is “glad where we stand”"],
  ],
  "what the reporter makes of the quoted words": [
    "Kolar wondered whether the board would be “fair” to him, quietly casting a shadow over it.",
    ["mixed | Kolar | whether the board would be “fair” to him"],
  ],
  "not: quoted words that only tell which": ["Reh had run with a “no more ships” theme like hers.", []],
  "not: the title of a book": ["It was cold, she wrote in her memoir, “Hard Harbours.”", []],
  "not: a relative clause with a verb that could attribute": [
    "But Kolar said the talks, which started last year, were “the best we had.”",
    ["mixed | Kolar | the talks, which started last year, were “the best we had.”"],
  ],
  "not: who goes on to do something": [
    "Even as Kolar has said he opposes “walls of any kind,” his council continues to build.",
    ["mixed | Kolar | he opposes “walls of any kind,”"],
  ],
  "not: the main verb behind a demand": ["Her demand for a new bridge was heard.", ["indirect | Her | a new bridge"]],
  "not: what goes without saying": ["It goes without saying that a “Grand Bridge” is far away.", []],
  "an infinitive that quotation marks open": [
    "Kolar tells her pilots at a rally to “stay and vote” for the bridge.",
    ["mixed | Kolar | to “stay and vote” for the bridge"],
  ],
  "quoted words that go on": [
    "The board reported “nine wrecks” in the bay between May and June.",
    ["mixed | The board | “nine wrecks” in the bay between May and June"],
  ],
  "not: where it was shouted": ["Kolar yelled “You lie!” in the hall.", ["direct | Kolar | You lie!"]],
  "not: in hopes": [
    "Kolar likened Reh to a coach who is “working the judges” in hopes that they go easier on him.",
    ["mixed | Kolar | Reh to a coach who is “working the judges” in hopes that they go easier on him"],
  ],
  "not: the title of a piece and who wrote it": ["NOW OPEN — “New ferry strives to win the town” by the Harbour Post’s Ida Brandt.", []],
  "not: a term that is defined": ["It needs a berth in the bay or a “new ferry area,” which is defined as a poor one.", []],
  "not: a show": ["In a clip for Brandt’s upcoming Harbour Music show The 411, Brandt looks “quite old” at best.", []],
  "what a statement says": [
    "The Port Council issued a statement calling the test “a clear breach” of its rules.",
    ["mixed | The Port Council | the test “a clear breach” of its rules"],
  ],
  "a name and two appositions behind a quotation": [
    "“It is an attack,” Tomas Reh, the former mayor of Reh Bay, one of the towns suing the board, said in May.",
    ["direct | Tomas Reh, the former mayor of Reh Bay, one of the towns suing the board | It is an attack,"],
  ],
  "what it is rated as": ["The board rated a third of her claims as “false.”", ["mixed | The board | a third of her claims as “false.”"]],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test.run();
