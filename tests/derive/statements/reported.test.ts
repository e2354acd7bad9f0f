import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readable } from "./support.ts";

const test = suite("derive/statements: reported speech, its cues and its ends");

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "few people, without a noun": [
    "But few believe their ferry will sail again in May.",
    ["indirect | few | their ferry will sail again in May"],
  ],
  "a question ends where its own verb does not": [
    "The pilots are divided on which ferry would be safe in winter.",
    ["indirect | The pilots | which ferry would be safe in winter"],
  ],
  "a question without a verb of its own": [
    "Her doubts about whether to sail the ferry are known.",
    ["indirect | Her | whether to sail the ferry"],
  ],
  "the main clause behind 'And while he said'": [
    "And while Kolar said the ferry was safe, he warned that the bridge would close.",
    ["indirect | Kolar | the ferry was safe", "indirect | he | that the bridge would close"],
  ],
  "what a survey says before it is named": [
    "Kolar led by ten points in the latest Harbour Board poll.",
    ["indirect | the latest Harbour Board poll | Kolar led by ten points"],
  ],
  "not: who took part in a survey": ["The crew of the ferry took part in the Harbour Board poll.", []],
  "not: surveys in general": ["Kolar has been leading in the polls.", []],
  "it was reported": [
    "It was widely reported that the council had paid for the bridge.",
    ["indirect | ? | that the council had paid for the bridge"],
  ],
  "not: what the writer notes": ["It should be noted that the bridge has two lanes.", []],
  "a participle before the noun": ["Kolar called for increased spending on ferries.", ["indirect | Kolar | increased spending on ferries"]],
  "a clause inside the object, with an insertion": [
    "Kolar rejected rumors that the ferry, once at sea, would sink.",
    ["indirect | Kolar | rumors that the ferry, once at sea, would sink"],
  ],
  "a hyphen is no dash": ["Kolar criticized the Reh-Oslo ferry line.", ["indirect | Kolar | the Reh-Oslo ferry line"]],
  "behind the agent of a passive": [
    "Brandt was criticized by some of her rivals for closing the port.",
    ["indirect | some of her rivals | Brandt / for closing the port"],
  ],
  "what somebody vows to be": [
    "If the port is slow, the bridge is old, and Kolar vows to be tougher on both.",
    ["indirect | Kolar | to be tougher on both"],
  ],
  "according to, behind a colon": [
    "It was no secret: According to the port, the ferry had sunk.",
    ["indirect | the port | the ferry had sunk"],
  ],
  "to whom somebody talks": ["Kolar spoke to the pilots in Reh about her plans.", ["indirect | Kolar | her plans"]],
  "not: about, in another clause": ["Kolar spoke to the pilots, who knew about her plans.", []],
  "the case that is made": ["Kolar made the case that the old bridge was safe.", ["indirect | Kolar | that the old bridge was safe"]],
  "a past that looks like an adjective": ["Kolar flatly belittled the plan.", ["indirect | Kolar | the plan"]],
  "confident that": [
    "Kolar was confident that the port would agree to close the bridge.",
    ["indirect | Kolar | that the port would agree to close the bridge"],
  ],
  "an aside about whom others speak of": [
    "Irena Kolar — a pilot of the port — was called a liar by fellow pilots.",
    ["indirect | fellow pilots | Irena Kolar — a pilot of the port — / a liar"],
  ],
  "what they agree on": ["Pilots reached a broad consensus on the new ferry.", ["indirect | Pilots | the new ferry"]],
  "a suggestion that": ["Her suggestion that the ferry was lost came late.", ["indirect | Her | that the ferry was lost came late"]],
  "not: a note of the desk": ["Editor’s note: An earlier version misquoted Kolar, who said the ferry was “lost at sea.”", []],
  "not: a correction": ["Correction: Brandt, not Kolar, said that the bridge was closed.", []],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test.run();
