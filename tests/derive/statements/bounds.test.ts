import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readable } from "./support.ts";

const test = suite("derive/statements: where reported speech begins and ends");

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "the main clause behind a subordinate one": [
    "While Brandt says the ferry is old and slow, she hopes it will sail on.",
    ["indirect | Brandt | the ferry is old and slow", "indirect | she | it will sail on"],
  ],
  "the main clause behind a participle": ["Praising the old ferry, the council left the hall.", ["indirect | the council | the old ferry"]],
  "an inserted relative clause": ["Tomas Reh, who said the ferry was safe, left the hall.", ["indirect | who | the ferry was safe"]],
  "not: a clause with an opening phrase of its own": [
    "Kolar said if the ferry sank, the town would pay.",
    ["indirect | Kolar | if the ferry sank, the town would pay"],
  ],
  "the reporter's own but": [
    "Kolar said the ferry was safe, but the council did not believe her.",
    ["indirect | Kolar | the ferry was safe"],
  ],
  "not: a but inside what was said": [
    "Kolar said the ferry was safe, but that it was slow.",
    ["indirect | Kolar | the ferry was safe, but that it was slow"],
  ],
  "behind the addressee": ["Kolar told the Harbour Post she would stay.", ["indirect | Kolar | she would stay"]],
  "behind an object pronoun": ["Kolar assured them the ferry was safe.", ["indirect | Kolar | the ferry was safe"]],
  "behind the time of saying": ["Kolar said last week the ferry was safe.", ["indirect | Kolar | the ferry was safe"]],
  "said, with a verb that is also a noun": [
    "Kolar said each new berth yields ten jobs.",
    ["indirect | Kolar | each new berth yields ten jobs"],
  ],
  "not: said so": ["Kolar said so at the port.", []],
  "an opening phrase, then the clause that is said": [
    "As a port, the town was lost, Kolar said.",
    ["indirect | Kolar | As a port, the town was lost"],
  ],
  "not: an opening clause only": ["As she left the hall, Kolar said nothing.", []],
  "the source behind the verb, after a list": [
    "The ferry is slow and the bridge, long and narrow, is old, said Tomas Reh.",
    ["indirect | Tomas Reh | The ferry is slow and the bridge, long and narrow, is old"],
  ],
  "the time behind a quotation": ["Kolar called the ferry “a wreck” during a visit to the port.", ["mixed | Kolar | the ferry “a wreck”"]],
  "a clause behind a dash": [
    "When Kolar noted that the ferry was old — it was — Reh laughed.",
    ["indirect | Kolar | that the ferry was old"],
  ],
  "as she put it: from its own clause": [
    "The port is poor, in part because, with no ferry, it is “an end of the world,” as Kolar put it.",
    ["mixed | Kolar | it is “an end of the world,”"],
  ],
  "an insertion inside the subject": [
    "Kolar argued the ferry, which has been old for years, is safe.",
    ["indirect | Kolar | the ferry, which has been old for years, is safe"],
  ],
  "not: a second verb of the speaker's": ["Kolar must confirm her name and have a boat.", ["indirect | Kolar | her name"]],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test.run();
