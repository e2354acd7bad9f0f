import { suite } from "uvu";
import * as assert from "uvu/assert";
import { printedForm } from "../../src/text/printed-form.ts";

const test = suite("text: printed form");

const SHOWN: readonly (readonly [string, string, string | null])[] = [
  ["Halverson", "Petra Halvorsen", "Foreign Minister"],
  ["the foreign minister", "Petra Halvorsen", null],
  ["THE PRESIDENT", "Tomas Okonjo", "chief negotiator"],
  ["Marenia's man in Selwyn", "Tomas Okonjo", "chief negotiator"],
];
const HIDDEN: readonly (readonly [string, string, string | null])[] = [
  ["she", "Petra Halvorsen", null],
  ["MS. VARGA-LIND", "Ilse Varga-Lind", null],
  ["Halvorsen", "Petra Halvorsen", null],
  ["The Foreign Minister", "Petra Halvorsen", "Foreign Minister"],
  ["spokeswoman Ilse Varga-Lind of Karst", "Ilse Varga-Lind", null],
  ["Dr. Müller", "Ana Muller", null],
];

for (const [printed, name, role] of SHOWN)
  test(`shown: ${printed} for ${name}`, () => assert.is(printedForm(printed, name, role), printed));
for (const [printed, name, role] of HIDDEN)
  test(`not shown: ${printed} for ${name}`, () => assert.is(printedForm(printed, name, role), null));
test("not shown: nothing printed", () => assert.is(printedForm(null, "Petra Halvorsen", null), null));

test.run();
