import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readDocument } from "../../../src/text/document.ts";
import { contextOf, speechOf } from "./support.ts";

const test = suite("first person");

const whoIsI = (title: string, body: string) => {
  const context = { ...contextOf(body, title), document: readDocument(body, "markdown") };
  return speechOf(context)
    .entities.mentions.filter((m) => m.form === "pronoun")
    .map((m) => `${body.slice(m.start, m.end)}=${m.entity}`);
};

test("I is the speaker of the turn; of a question nobody", () => {
  const body = "Q  I ask you, did he call?\n\nMS. OKORO: I’ve met him, and he told me so.\n\nMR. HALE: I, for one, did not.\n";
  assert.equal(whoIsI("Press Call", body), ["I=okoro", "me=okoro", "I=hale"]);
});

test("not in quotation marks, not a number", () => {
  const body = "MS. OKORO: He said “I went” in Part I of the book about World War I and class.\n\nQ  Why?\n";
  assert.equal(whoIsI("Press Call", body), []);
});

test("of two signers nobody", () => {
  assert.equal(whoIsI("Statement by President Hale and President Ardo on Fares", "I am glad.\n"), []);
  assert.equal(whoIsI("Statement by President Hale on Fares", "I am glad.\n"), ["I=hale"]);
});

test.run();
