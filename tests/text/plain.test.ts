import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fold } from "../../src/text/fold.ts";
import { plain } from "../../src/text/plain.ts";

const test = suite("text/plain");

/** A body and the parts of it that are the statement; what a reader sees. */
const table: readonly (readonly [string, readonly string[], string])[] = [
  ["The talks\nwere  \u00a0 long", ["The talks\nwere  \u00a0 long"], "The talks were long"],
  ["a \\#1 and 5\\* of \\[it\\]", ["a \\#1 and 5\\* of \\[it\\]"], "a #1 and 5* of [it]"],
  ["We **must** go, *now* or _never_", ["We **must** go, *now* or _never_"], "We must go, now or never"],
  ["***All*** of it", ["***All*** of it"], "All of it"],
  [
    "what the f*** is 2 * 3 * 4 and snake_case_name",
    ["what the f*** is 2 * 3 * 4 and snake_case_name"],
    "what the f*** is 2 * 3 * 4 and snake_case_name",
  ],
  ['see [the note](https://example.org/a_(b) "t") here', ['see [the note](https://example.org/a_(b) "t") here'], "see the note here"],
  [
    "we met <s>Monday </s>\\[Tuesday\\] on the 3<sup>rd</sup>",
    ["we met <s>Monday </s>\\[Tuesday\\] on the 3<sup>rd</sup>"],
    "we met ~~Monday~~ [Tuesday] on the 3rd",
  ],
  ["the [port plan](https://a.example/b) costs", ["plan](https://a.example/b) costs"], "plan costs"],
  ["***Ports and fares.*** They rise", ["fares.*** They rise"], "fares. They rise"],
  ["**Ports**, they say", ["Ports**, they say"], "Ports, they say"],
  ["we met ~~Monday~~ [Tuesday]", ["we met ~~Monday~~ [Tuesday]"], "we met ~~Monday~~ [Tuesday]"],
  ["must give “legal guarantees” soon", ["must give “legal guarantees” soon"], "must give “legal guarantees” soon"],
  ["Taxes, he said, will rise", ["Taxes", "will rise"], "Taxes […] will rise"],
  ["“We go,” he said, “to win.”", ["We go,", "to win."], "We go […] to win."],
  ["“We go.” He paused. “To win.”", ["We go.", "To win."], "We go. To win."],
  ["“We go,” he said. “They stay.”", ["We go,", "They stay."], "We go […] They stay."],
  ["must “choose their own allies,” he said", ["must “choose their own allies,”"], "must “choose their own allies”"],
  ["“One.\n\n“Two.”", ["One.", "Two."], "One. Two."],
  ["> one\n> two", ["one\n> two"], "one two"],
];
for (const [body, parts, expected] of table)
  test(`${JSON.stringify(parts)}`, () => {
    let from = 0;
    const spans = parts.map((part) => {
      const start = body.indexOf(part, from);
      from = start + part.length;
      return { start, end: from };
    });
    assert.is(plain(body, spans), expected);
  });

test("fold: case, diacritics, marks, dashes, blanks", () => {
  assert.is(fold(" “Đorđe  Pavlović’s” — ŁÓDŹ–Straße "), '"dorde pavlovic\'s" - lodz-strasse');
});

test.run();
