import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isSameName, nearest } from "../../src/client/search/engine/suggest.ts";

const test = suite("near spellings");

test("one name in several transcriptions", () => {
  for (const spelling of ["zelenovsky", "zelenovskyi", "zelenovskiy", "selenovskyj", "zelenovskij"])
    assert.ok(isSameName(spelling, "zelenovskyy"), spelling);
  assert.ok(isSameName("ryabalov", "rybalov"));
  assert.ok(isSameName("rybaolv", "rybalov"), "two letters swapped");
});

test("not another name", () => {
  assert.not(isSameName("erdogan", "jordan"));
  assert.not(isSameName("mann", "mahn"));
  assert.not(isSameName("baker", "faker"));
  assert.not(isSameName("sergeyev", "sergeant"));
});

test("words are offered nearest first, and none from afar", () => {
  assert.equal(nearest("comittee", ["commission", "committee", "committees"], 3), ["committee", "committees"]);
  assert.equal(nearest("fee", ["fees", "free"], 3), []);
});

test.run();
