import { suite } from "uvu";
import * as assert from "uvu/assert";
import { textFragmentUrl } from "../../../src/site/views/text-fragment.ts";
import { article, statement } from "../../fixtures/site/build-record.ts";

const test = suite("site: links to the exact words");
const speakers = [{ person: "petra-halvorsen", role: null }];
const url = "https://courier.example/a?b=1&c=2#top";
const fragment = (body: string, words: string, more = {}) => {
  const source = article("a", body, { url, ...more });
  return textFragmentUrl(statement(source, "1", { content: [words], quoted: [words] }, { speakers }), source);
};

test("short words are named whole, the page's own anchor goes", () => {
  assert.is(fragment("“We will fish,” she said.", "We will fish,"), "https://courier.example/a?b=1&c=2#:~:text=We%20will%20fish%2C");
});
test("long words by their first and last few", () => {
  const words = "one two three four five six seven eight nine ten eleven twelve";
  assert.is(
    fragment(`“${words}”`, words),
    "https://courier.example/a?b=1&c=2#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve",
  );
});
test("words that stand twice take the words around them", () => {
  const address = fragment("First came the boats and no fish today.\n\nThen: no fish", "no fish") ?? "";
  assert.is(address.split("#:~:text=")[1], "the%20boats%20and-,no%20fish,-today.");
});
test("hyphens and commas are the words' own", () => {
  assert.is(fragment("a co-op, again", "co-op, again")?.split("=").at(-1), "co%2Dop%2C%20again");
});
test("not-linked: an address that is no web page's", () => {
  assert.is(fragment("We will", "We will", { url: "javascript:alert(1)" }), null);
  assert.is(fragment("We will", "We will", { url: null }), null);
});
test("words that are not published lead to the page alone", () => {
  const source = article("a", "Said “so”.", { url, published: [] });
  assert.is(textFragmentUrl(statement(source, "1", { content: ["so"] }, { speakers }), source), "https://courier.example/a?b=1&c=2");
});

test.run();
