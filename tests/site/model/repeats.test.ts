import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Statement } from "../../../src/schema/index.ts";
import { withoutRepeats } from "../../../src/site/model/repeats.ts";

const test = suite("site/model/repeats");
const said = (id: string, ...sameAs: string[]) => ({ id, sameAs }) as unknown as Statement;
const left = (...statements: Statement[]) => withoutRepeats(statements).map((s) => s.id);

test("keeps the first of the same words", () => {
  assert.equal(left(said("a", "b", "c"), said("b", "a", "c"), said("x"), said("c", "a", "b")), ["a", "x"]);
});

test("not-repeated: words whose repeat is not in the list", () => {
  assert.equal(left(said("b", "a"), said("c")), ["b", "c"]);
});

test.run();
