import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readDocument } from "../../src/text/document.ts";
import { sentenceAt, tokenAt, tokensIn } from "../../src/text/lookup.ts";

const test = suite("text/document");

const paragraphs = (body: string, format: "text" | "markdown" = "text") =>
  readDocument(body, format).paragraphs.map((p) => [p.kind, body.slice(p.start, p.end)]);
const sentences = (body: string) => readDocument(body, "text").sentences.map((s) => body.slice(s.start, s.end));
const words = (body: string) => readDocument(body, "text").tokens.map((t) => t.text);

test("blank lines part paragraphs; a non-breaking blank is blank", () => {
  assert.equal(paragraphs("One.\n\nTwo.\n \u00a0\nThree."), [
    ["text", "One."],
    ["text", "Two."],
    ["text", "Three."],
  ]);
});

test("a line that ends early before words held together goes on", () => {
  const full = "They spoke of the harbour and its boats and of all that the port needs";
  const wrapped = `${full}\nand left early that day. The Director of the port, Ivo\nHolm,\u00a0National\u00a0Security Advisor, agreed with all of them on that\nand went home.`;
  assert.equal(paragraphs(wrapped).length, 1);
});

test("a wrapped line goes on", () => {
  const wrapped =
    "The envoys of both countries met in the old town hall on Monday\nevening, and Ambassador Irena Kolar of the host country spoke to the\nPress. They will meet again.";
  assert.equal(paragraphs(wrapped).length, 1);
});

test("one paragraph per line: a line end parts", () => {
  const line = `The council met on Monday and talked for hours about ${"bridges and roads and ".repeat(6)}schools.`;
  assert.equal(paragraphs(`${line}\n${line}\n${line}`).length, 3);
});

test("Markdown: headings, items, quotes, rules", () => {
  const body = "## Talks\nThe envoys met.\n\n- one\n- two\n\n> said\n> again\n\n\\###";
  assert.equal(paragraphs(body, "markdown"), [
    ["heading", "Talks"],
    ["text", "The envoys met."],
    ["item", "one"],
    ["item", "two"],
    ["quote", "said\n> again"],
  ]);
});

test("sentences: titles, initials and abbreviations do not end one", () => {
  assert.equal(sentences("Sen. Ida Brandt met Dr. J. P. Okoro at 5 p.m. in Oslo. She left."), [
    "Sen. Ida Brandt met Dr. J. P. Okoro at 5 p.m. in Oslo.",
    "She left.",
  ]);
  assert.equal(sentences("He came from the U.S. The U.S. Senate met. It was No. 10 of 12. No. They went."), [
    "He came from the U.S.",
    "The U.S. Senate met.",
    "It was No. 10 of 12.",
    "No.",
    "They went.",
  ]);
});

test("sentences: quotation marks belong to the sentence they close", () => {
  assert.equal(sentences("“Will you go?” she asked. “No! Never.” He left."), ["“Will you go?” she asked.", "“No!", "Never.”", "He left."]);
});

test("tokens: clitics apart, hyphens and stops inside", () => {
  assert.equal(words("Kolar’s aide-de-camp didn't pay $3.5 million on 2022-01-10."), [
    "Kolar",
    "’s",
    "aide-de-camp",
    "did",
    "n't",
    "pay",
    "$",
    "3.5",
    "million",
    "on",
    "2022-01-10",
    ".",
  ]);
});

test("tokens: marks one by one, rows of stops and dashes in one piece, addresses and abbreviations whole", () => {
  assert.equal(words("Wait... what?! (No.) “So:” R&D and/or 5% — $4,"), [
    ...["Wait", "...", "what", "?", "!", "(", "No", ".", ")", "“", "So", ":", "”", "R&D", "and", "/", "or", "5", "%", "—", "$", "4", ","],
  ]);
  assert.equal(words("http://a.b/c: the U.S. and J. Lund, No. 10. No."), [
    ...["http://a.b/c:", "the", "U.S.", "and", "J.", "Lund", ",", "No.", "10", ".", "No", "."],
  ]);
  assert.equal(words("..No"), ["..", "No"]);
});

test("tokens carry tags, also beside letters above U+00FF", () => {
  const tags = readDocument("Đorđe Pavlović said nothing.", "text").tokens.map((t) => t.pos);
  assert.equal(tags.slice(0, 3), ["PROPN", "PROPN", "VERB"]);
});

test("lookup by offset", () => {
  const body = "One two. Three four.";
  const document = readDocument(body, "text");
  assert.is(tokenAt(document, 5)?.text, "two");
  assert.is(tokenAt(document, 3), null);
  assert.is(sentenceAt(document, 9)?.index, 1);
  assert.equal(
    tokensIn(document, { start: 5, end: 12 }).map((t) => t.text),
    ["two", ".", "Three"],
  );
});

test("property: any text is segmented; layers are sorted, nested and read back", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom("“", "”", '"', "'", "’", "\n", "\n\n", " ", "Dr. ", "said", "\u00a0", "😀", "İ", "- ", "> ", "\\"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom("text" as const, "markdown" as const), (pieces, format) => {
      const body = pieces.join("");
      const { paragraphs, sentences, tokens, quotations } = readDocument(body, format);
      for (const layer of [paragraphs, sentences, tokens, quotations]) {
        layer.forEach((item, i) => {
          assert.is(item.index, i);
          assert.ok(item.start < item.end && item.end <= body.length);
          assert.ok(i === 0 || (layer[i - 1]?.start ?? 0) <= item.start);
        });
      }
      for (const t of tokens) {
        assert.is(body.slice(t.start, t.end), t.text);
        const s = sentences[t.sentence];
        assert.ok(s && s.firstToken <= t.index && t.index < s.endToken);
      }
      const letters = [...body].filter((c) => /\p{L}/u.test(c)).length;
      assert.is([...tokens.map((t) => t.text).join("")].filter((c) => /\p{L}/u.test(c)).length, letters);
      for (const q of quotations) assert.ok(q.start <= q.inner.start && q.inner.start < q.inner.end && q.inner.end <= q.end);
    }),
    { numRuns: 300 },
  );
});

test.run();
