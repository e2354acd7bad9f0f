import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contextOf, entitiesOf } from "./reading-of.ts";

const test = suite("entities of any text");

const PIECES = [
  "Ada",
  "Lindqvist",
  "Mr.",
  "President",
  "of",
  "the",
  "she",
  "he",
  "said",
  "“",
  "”",
  ",",
  ".",
  "\n\n",
  "Russia",
  "'s",
  "(D-Ohio)",
  "Jr.",
  "von",
  "Xi",
  "NATO",
  "and",
  "who",
  "İ",
  "ﬁ",
  "𝒜",
  "#",
  "Foundation",
];
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(" ")),
);

test("derives without throwing, and every mention reads back", () => {
  fc.assert(
    fc.property(texts, (body) => {
      const { people, organizations, places, mentions } = entitiesOf(body, body.slice(0, 80));
      const ids = new Set([...people, ...organizations, ...places].map((entity) => entity.id));
      for (const mention of mentions) {
        const text = mention.in === "title" ? body.slice(0, 80) : body;
        assert.ok(mention.start >= 0 && mention.start < mention.end && mention.end <= text.length);
        assert.ok(ids.has(mention.entity));
      }
      for (const person of people)
        for (const mention of person.mentions.filter((m) => m.in !== "title")) {
          const words = (text: string) =>
            text
              .normalize("NFKD")
              .replace(/[^\p{L}]+/gu, " ")
              .trim();
          assert.ok(
            [person.name, ...person.otherNames.map((o) => o.name)].some(
              (name) => words(body.slice(mention.start, mention.end)) === words(name),
            ),
          );
        }
    }),
    { numRuns: 150 },
  );
});

test("derives the same twice", () => {
  fc.assert(
    fc.property(texts, (body) => assert.equal(entitiesOf(body), entitiesOf(body))),
    { numRuns: 40 },
  );
});

test("sorts mentions by start", () => {
  const { mentions } = entitiesOf("Ada Lindqvist of NATO met Nils Holm in Geneva. She spoke; Russia did not.");
  assert.equal(
    mentions.map((m) => m.start),
    mentions.map((m) => m.start).sort((a, b) => a - b),
  );
  assert.ok(contextOf("").document.tokens.length === 0);
});

test.run();
