import { suite } from "uvu";
import * as assert from "uvu/assert";
import { derive } from "../../../src/derive/index.ts";
import { bareArticle } from "../../support/bare.ts";
import { readable } from "./support.ts";

const test = suite("derive/statements: what nobody in particular says or expects, and what only seems");

const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "is expected to": ["The ferry is expected to sail in May.", ["indirect | ? | The ferry / to sail in May"]],
  "has long been seen as": ["Kolar has long been seen as a friend of the port.", ["indirect | ? | Kolar / as a friend of the port"]],
  "is accused of": ["A pilot is accused of stealing two boats.", ["indirect | ? | A pilot / of stealing two boats"]],
  "what is expected ends before another clause": [
    "The ferry is expected to sail in May, but the board has no crew.",
    ["indirect | ? | The ferry / to sail in May"],
  ],
  "not: seen by somebody who is named": ["The ferry was seen as a threat by Kolar.", ["indirect | Kolar | The ferry / as a threat"]],
  "not: what was made for a use": ["The hall was painted to please the mayor.", []],
  "seemed to": ["The ferry seemed to sink.", ["indirect | ? | The ferry / to sink"]],
  "appears ready": ["Kolar appears happier today.", ["indirect | ? | Kolar / happier today"]],
  "it seems that": ["It seems that the ferry sank.", ["indirect | ? | that the ferry sank"]],
  "seemed to admit: the admission is hers": [
    "Kolar seemed to admit that the ferry was slow.",
    ["indirect | Kolar | that the ferry was slow"],
  ],
  "not: appeared somewhere": ["Kolar appeared in court on Monday.", []],
  "has reportedly": ["The ferry has reportedly sunk near Reh Bay.", ["indirect | ? | The ferry has / sunk near Reh Bay"]],
  "reportedly, at the head": ["Reportedly, the ferry sank near Reh Bay.", ["indirect | ? | the ferry sank near Reh Bay"]],
  "not: an adverb inside a noun phrase": ["Two allegedly stolen boats lay in Reh Bay.", []],
};
for (const [name, [body, expected]] of Object.entries(cases)) test(name, () => assert.equal(readable(body), expected));

test("what nobody in particular says is given to no name beside it", () => {
  const { statements } = derive(bareArticle("When Ida Brandt read the plan, it was labeled “mostly a dream.”"));
  assert.equal(
    statements.map(({ text, attribution }) => [text, attribution]),
    [["it […] mostly a dream.", "unnamed"]],
  );
});

test.run();
