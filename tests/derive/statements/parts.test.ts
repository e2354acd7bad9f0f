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
  "a conjunction and an adverb before the next quotation": [
    "Brandt “got a deal,” Kolar said, and still “got to sit in on the talks for hours.”",
    ["mixed | Kolar | Brandt “got a deal,” / and still “got to sit in on the talks for hours.”"],
  ],
  "a conjunction that ties quoted words to reported ones": [
    "Gifts are looked at in the port, Kolar said, but “we do not ask them what they earn.”",
    ["mixed | Kolar | Gifts are looked at in the port / but “we do not ask them what they earn.”"],
  ],
  "another subject before the quoted words": [
    "One ship offered to shelter them, Reh said, while others “did not want to help us.”",
    ["mixed | Reh | One ship offered to shelter them / while others “did not want to help us.”"],
  ],
  "not: a title behind a conjunction": [
    "The ferry is off, Kolar said, but “The Harbour” will be played tonight.",
    ["indirect | Kolar | The ferry is off"],
  ],
  "no stop between attribution and next quotation": [
    "“The ferry is ours,” Kolar said “In the end they all have to stay on it.”",
    ["direct | Kolar | The ferry is ours, / In the end they all have to stay on it."],
  ],
  "not: a verb of its own behind before": [
    "“If they choose, nothing can be done,” Kolar said before adding: “Though the pilots may know.”",
    ["direct | Kolar | If they choose, nothing can be done,", "direct | Kolar | Though the pilots may know."],
  ],
  "not: somebody else shouts meanwhile": [
    "“There is a young man here,” Kolar said as a pilot yelled: “Go home!”",
    ["direct | Kolar | There is a young man here,", "direct | a pilot | Go home!"],
  ],
  "not: reported words before a dash": [
    "She also railed against plans to move the port - “I love ships,” Kolar said, “but not that one” - and left.",
    ["indirect | She | plans to move the port", "direct | Kolar | I love ships, / but not that one"],
  ],
  "not: a question that the next sentence answers": [
    "Kolar was asked, “If you had known, would you have told her?” She answered, “I have no idea.”",
    ["direct | ? | If you had known, would you have told her?", "direct | She | I have no idea."],
  ],
  "a nickname in the name behind the quotation": [
    "“This is a big year for our pilot!” Reh’s niece, Council member Marta “Cia” Lund (D-Port), shouted to them. “The town is watching.”",
    ["direct | Reh’s niece, Council member Marta “Cia” Lund (D-Port) | This is a big year for our pilot! / The town is watching."],
  ],
  "an object, an insertion and what it is called": [
    "Kolar praised Lund, who left the port on Monday, as “a friend of the harbour.”",
    ["mixed | Kolar | Lund, who left the port on Monday, as “a friend of the harbour.”"],
  ],
  "a subject, its apposition and a quoted predicate": [
    "Lund sniped that Kolar, a first-time mayor, was “learning on the job.”",
    ["mixed | Lund | that Kolar, a first-time mayor, was “learning on the job.”"],
  ],
  "an object, when it was said, and what it is called": [
    "Lund described the council during a Tuesday interview as “a remnant of another time.”",
    ["mixed | Lund | the council during a Tuesday interview as “a remnant of another time.”"],
  ],
  "a list that ends in quoted words": [
    "Reh described families playing in the park, shops packed with pilots and workers, and a city of “honesty and straight talk.”",
    ["mixed | Reh | families playing in the park, shops packed with pilots and workers, and a city of “honesty and straight talk.”"],
  ],
  "an object and what it is for": [
    "Kolar calls for a reform of fares, “to make the port work for all pilots.”",
    ["mixed | Kolar | a reform of fares, “to make the port work for all pilots.”"],
  ],
  "not: another verb of speech in the insertion": [
    "Kolar praised Lund, who has vowed not to sail because of the board’s “support of the bridge and the tunnel.”",
    ["indirect | Kolar | Lund", "mixed | who | not to sail because of the board’s “support of the bridge and the tunnel.”"],
  ],
  "not: another sentence behind the comma": [
    "Lund praised the ferry, and the council, which met later, was “in no mood for it at all.”",
    ["indirect | Lund | the ferry", "direct | Lund | in no mood for it at all."],
  ],
  "not: the occasion's name": ["Kolar praised the ferry, during a “Harbour Pilots Forum” in the port.", ["indirect | Kolar | the ferry"]],
  "a quotation that fills the paragraph behind a long attribution": [
    "“We like the ferry,” Kolar said in an interview in Rehberg, the largest port of the whole northern coast of the land, just ahead of the opening of her new berth in the town.\n\n“It is fast.”",
    ["direct | Kolar | We like the ferry, / It is fast."],
  ],
  "not: what stands before a conjunction and the insertion": [
    "There was no photograph of the meeting, in keeping with custom and also, Kolar said, “to make clear that there is no deal.”",
    ["direct | Kolar | to make clear that there is no deal."],
  ],
  "not: a sentence that no blank parts": [
    "“The ferry is ours,” Kolar said. “I love it!”The pilot Jan Lund told what was wrong with that: “It is not hers.”",
    ["direct | Kolar | The ferry is ours, / I love it!", "mixed | The pilot Jan Lund | what was wrong with that: “It is not hers.”"],
  ],
  "a mark right behind a colon": [
    'Pilot Jan Lund (R-N.):"I have not heard anyone cite that. Who told you?"\n\nKolar:"We learned it from the port."',
    ["direct | Pilot Jan Lund (R-N.) | I have not heard anyone cite that. Who told you?", "direct | Kolar | We learned it from the port."],
  ],
  "a paragraph of quotation behind reported speech": [
    "Kolar said that for years some had told of the end of the port, but that it would not come.\n\n“This port is home to half of the ships on the coast.”\n\nThe council left at noon.",
    [
      "mixed | Kolar | that for years some had told of the end of the port, but that it would not come / This port is home to half of the ships on the coast.",
    ],
  ],
  "not: a quotation that the next paragraph attributes": [
    "Kolar said that the port would not close.\n\n“This port is home to half of the ships.”\n\n“I love it,” Reh said.",
    [
      "indirect | Kolar | that the port would not close",
      "direct | ? | This port is home to half of the ships.",
      "direct | Reh | I love it,",
    ],
  ],
  "not: a paragraph that ends in the reporter's words": [
    "Kolar said that the port would not close. It was built long ago.\n\n“This port is home to half of the ships.”\n\nIt rained.",
    ["indirect | Kolar | that the port would not close", "direct | ? | This port is home to half of the ships."],
  ],
  "not: a signed quotation is complete": [
    "“We like the ferry.” ― Irena Kolar\n\n“We want the bridge.” ― Tomas Reh",
    ["direct | Irena Kolar | We like the ferry.", "direct | Tomas Reh | We want the bridge."],
  ],
  "the quotation, not what a participle adds": [
    "“It is open,” Kolar said, noting that Reh would stay. “We go on.”",
    ["direct | Kolar | It is open, / We go on.", "indirect | Kolar | that Reh would stay"],
  ],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test.run();
