import { suite } from "uvu";
import * as assert from "uvu/assert";
import { labelSides } from "../../../src/site/drawings/map-labels.ts";

const test = suite("site: names on the map");
const dot = (name: string, x: number, y: number) => ({ name, x, y, radius: 6 });
const sides = (width: number, ...dots: ReturnType<typeof dot>[]) => labelSides(dots, width, width / 2);

test("right of the dot, and left of it at the edge", () =>
  assert.equal(sides(900, dot("Selwyn", 50, 50), dot("Brennick", 97, 50)), ["end", "start"]));
test("left of it where another dot is in the way", () =>
  assert.equal(sides(900, dot("Selwyn", 50, 50), dot("Orl", 54, 50)), ["start", "end"]));
test("not-named: a dot between two others; those in more meetings choose first", () =>
  assert.equal(sides(900, dot("Selwyn", 50, 50), dot("Orl", 53, 50), dot("Brennick", 51.5, 50)), ["start", "end", null]));
test("what has room on a wide drawing may have none on a narrow one", () => {
  const three = [dot("Selwyn", 40, 50), dot("Brennick", 50, 50), dot("Orl", 60, 50)];
  assert.equal(sides(900, ...three), ["end", "end", "end"]);
  assert.equal(sides(290, ...three), ["start", null, "end"]);
});

test.run();
