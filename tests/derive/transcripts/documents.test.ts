import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contextOf, readable } from "./support.ts";

const test = suite("signed statements");

test("paragraphs of a statement, its end mark left out", () => {
  const body = " \nI welcome the ferry. It is  \nours.\n\nMay it sail.\n\n\\###\n";
  assert.equal(readable(contextOf(body, "Statement by President Ron Hale on the Ferry")), [
    "President Ron Hale | I welcome the ferry. It is ours.",
    "+ | May it sail.",
  ]);
});

const SIGNERS: readonly (readonly [string, string])[] = [
  ["Statement from Port Chair Ines Okoro on Fares", "Port Chair Ines Okoro"],
  ["Statement of President Ron Hale Marking Harbor Day", "President Ron Hale"],
  ["Joint Statement by President Hale and Chancellor Ardo on Fares", "President Hale and Chancellor Ardo"],
  ["President Hale Statement on Fares", "President Hale"],
  ["Message from Ines Okoro", "Ines Okoro"],
];
for (const [title, signer] of SIGNERS)
  test(title, () => assert.equal(readable(contextOf("We are glad.\n", title)), [`${signer} | We are glad.`]));

test("an unsigned one that speaks in the first person is nobody's yet", () =>
  assert.equal(readable(contextOf("We wish you a calm sea.\n", "Harbor Day Statement")), ["? | We wish you a calm sea."]));

test("a letter is signed below; greeting and signature are no statements", () => {
  const body = "Dear Madam Speaker:\n\nI am giving notice of my plan.\n\nSincerely,  \n\n       RONALD B. HALE JR.\n";
  assert.equal(readable(contextOf(body, "Letter to the Speaker on Ferries")), ["RONALD B. HALE JR. | I am giving notice of my plan."]);
});

const NOT_DOCUMENTS: readonly (readonly [string, string])[] = [
  ["Statement by Ines Okoro on President Hale’s Call with President Ardo", "President Hale spoke today with our friend President Ardo."],
  ["Statement by Ines Okoro on the Visit of Chancellor Ardo", "President Hale looks forward to welcoming our guest."],
  ["Statement by Ines Okoro on Talks", "President Hale spoke today with President Ardo. “We agree,” he said."],
  ["Readout of President Hale’s Meeting", "They reviewed our plans."],
  ["FACT SHEET: A Statement of Our Aims", "We fund ferries."],
  ["Her plain message draws crowds; Letter from the Port", "We met Ines Okoro. I liked her."],
  ["Hale Files Longest Statement in Port History", "We counted: my copy has ten pages."],
  ["Statement by Ines Okoro on Fares", "Ferries sank. ''We must act. I will,'' said Ron Hale. He paid."],
  ["Why I take the ferry", "I take it because we like it."],
  ["Joint Statement on the Second Ferry Talks", "The two sides met on Sunday."],
  ["Statement by Ines Okoro on Part I", "Part I of the plan is done. Title I is next."],
];
for (const [title, body] of NOT_DOCUMENTS) test(`not-document: ${title}`, () => assert.equal(readable(contextOf(`${body}\n`, title)), []));

test.run();
