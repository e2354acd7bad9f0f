import { suite } from "uvu";
import * as assert from "uvu/assert";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { tagTokens } from "../../src/text/tagger/index.ts";
import { findTokens } from "../../src/text/tokens.ts";

const test = suite("tagger");

const wink = winkNLP(model, ["pos"]);

const tagsOf = (body: string) => {
  const tokens = findTokens(body, { start: 0, end: body.length });
  tagTokens(body, tokens);
  return tokens.map(({ text, pos }) => `${text}/${pos}`);
};

/** wink's own words and tags of a text that it reads whole. */
function winkTags(text: string): string[] {
  const tokens = wink.readDoc(text).tokens();
  const tags = tokens.out(wink.its.pos) as string[];
  return (tokens.out(wink.its.value) as string[]).map((word, i) => `${word}/${tags[i]}`);
}

test("chunks read one by one get the tags that wink gives to the whole text", () => {
  for (const text of [
    "Mayor Irena Kolar said on Monday that the bridge is safe , and she will open it in May .",
    "They ca n't open the harbour , but the pilots want to open it before the open day .",
    "Lund called the report a record , and the council will record its answer in 2031 .",
    "The first ship left at 10 a.m. with 3,000 tons of coal for $ 4 million .",
    "A well known pilot who had to leave the port that day did n't know that .",
  ])
    assert.equal(tagsOf(text), winkTags(text));
});

test("a word has the tag of where it stands, though its chunk was read before", () => {
  assert.is(tagsOf("They record the vote.")[1], "record/VERB");
  assert.is(tagsOf("Their record stands.")[1], "record/NOUN");
});

test("no text is read by what was read before it", () => {
  // wink remembers "ferryboat's" from the end of a sentence as one word, a name
  tagsOf("It is the ferryboat's.");
  assert.is(tagsOf("The ferryboat's captain left.")[1], "ferryboat/NOUN");
});

test("a word with hyphens has the tag of its last part, and a stop that belongs to a word leaves it its own", () => {
  assert.is(tagsOf("The long-planned vote")[1], "long-planned/VERB");
  assert.is(tagsOf("Sen. Lund left.")[0], "Sen./PROPN");
});

test("marks that a chunk holds, blanks of any kind and letters of any alphabet keep words and tags together", () => {
  assert.equal(
    tagsOf("“Go,” she\u00a0said\n—quietly.").filter((tag) => /^[a-z]/i.test(tag)),
    ["Go/VERB", "she/PRON", "said/VERB", "quietly/ADV"],
  );
  assert.is(tagsOf("Wałęsa said so.")[1], "said/VERB");
});

test.run();
