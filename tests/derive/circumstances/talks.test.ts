import { suite } from "uvu";
import * as assert from "uvu/assert";
import { deriveText } from "../../support/invented-article.ts";

const test = suite("derive/circumstances: what was said at the talks that a short text tells of");

const CALL = "President Maria Varga spoke by phone today with Prime Minister Tomas Lund of Norland.";

/** The dates of the statements, and whether each was made at the meeting of the text. */
function told(body: string): string {
  const { statements, meetings } = deriveText(body);
  return statements.map((s) => `${s.date ?? "-"}${s.saidAt !== null && s.saidAt === meetings[0]?.id ? " there" : ""}`).join(", ");
}

test("a participant's words have the day of the talks, and their words as proof", () => {
  const body = `${CALL} Varga expressed concern that the port would close, and she reaffirmed her support for the ferry.`;
  assert.is(told(body), "2022-01-12 there, 2022-01-12 there");
  const proofs = deriveText(body).statements[0]?.evidence.filter((e) => e.rule === "told-of-talks") ?? [];
  assert.equal(
    proofs.map((e) => body.slice(e.start, e.end)),
    ["today", body.slice(proofs[1]?.start, proofs[1]?.end)],
  );
  assert.match(body.slice(proofs[1]?.start, proofs[1]?.end), /spoke/);
});
test("not behind another date", () => {
  assert.is(told(`${CALL} The ferry sank on Sunday. Varga expressed concern that the port would close.`), "-");
});
test("not what she has said, or will say", () => {
  assert.is(told(`${CALL} Varga has expressed concern that the port would close.`), "-");
});
test("not somebody who was not there", () => {
  assert.is(told(`${CALL} Ida Brandt said that the port would close.`), "-");
});
test("not where the text tells of two meetings", () => {
  assert.is(told(`${CALL} Ida Brandt met with Karl Reh. Varga expressed concern that the port would close.`), "-");
});

test.run();
