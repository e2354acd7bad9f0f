import { suite } from "uvu";
import * as assert from "uvu/assert";
import { wordsOf } from "../../../src/site/views/words.ts";
import { article, statement } from "../../fixtures/site/build-record.ts";

const test = suite("site: words");
const speakers = [{ person: "petra-halvorsen", role: null }];
const source = article("a", "Halvorsen said the quota was “dead and buried” and that\nnobody “will miss it”. “Go home,” she added. “Now.”");
const shown = (parts: ReturnType<typeof wordsOf>) => parts.map((p) => `${p.form}:${p.text}`);

test("a part-quoted statement changes face where the quotation marks stand", () => {
  const s = statement(
    source,
    "1",
    { content: ["the quota was “dead and buried” and that\nnobody “will miss it”"], quoted: ["dead and buried", "will miss it"] },
    { kind: "mixed", speakers },
  );
  assert.equal(shown(wordsOf(s, source)), [
    "told:the quota was ",
    "said:“dead and buried”",
    "told: and that nobody ",
    "said:“will miss it”",
  ]);
});

test("parts read together are the statement's text, with and without the published words", () => {
  const s = statement(
    source,
    "1",
    { content: ["the quota was “dead and buried”"], quoted: ["dead and buried"] },
    { kind: "mixed", speakers },
  );
  for (const from of [source, undefined])
    assert.is(
      wordsOf(s, from)
        .map((p) => p.text)
        .join(""),
      s.text,
    );
});

test("a quotation that its attribution interrupts shows the skip", () => {
  const s = statement(source, "1", { content: ["Go home,", "Now."], quoted: ["Go home,", "Now."] }, { speakers });
  assert.equal(shown(wordsOf(s, source)), ["said:Go home ", "gap:[…]", "said: Now."]);
});

test("not-said: reported words never stand in the speaker's face", () => {
  const s = statement(source, "1", { content: ["the quota was"] }, { kind: "indirect", speakers });
  assert.equal(shown(wordsOf(s, source)), ["told:the quota was"]);
});

test("not-said: an unclosed mark sets nothing in the speaker's face", () => {
  const s = { ...statement(source, "1", { content: ["the quota was"] }, { kind: "mixed", speakers }), text: "called it “dead and" };
  assert.equal(shown(wordsOf(s, undefined)), ["told:called it “dead and"]);
});

test.run();
