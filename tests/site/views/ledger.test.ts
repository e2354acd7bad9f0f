import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../../src/site/model/index.ts";
import { ledgerOf } from "../../../src/site/views/ledger.ts";
import { briefs, record, settings } from "../../fixtures/site/strait-talks.ts";

const test = suite("site: a meeting's ledger");

test("a side without words has nothing on a topic; beside other statements, which are no topic, no other", () => {
  const meeting = record.meetings.find(({ id }) => id === "strait-talks-2031-03-04");
  assert.ok(meeting);
  const rowsOf = (statements: typeof record.statements) => {
    const model = modelOf({ record: { ...record, statements }, briefing: settings, briefs, baseUrl: null, out: "" });
    return ledgerOf(model, meeting, 1000).rows;
  };
  const said = record.statements.filter((s) => s.saidAt === meeting.id || s.about.includes(meeting.id));
  const texts = (rows: ReturnType<typeof rowsOf>) =>
    rows.flatMap(({ url, cells }) => cells.map((cell) => [url !== null, cell.nothing] as const));
  for (const [isTopic, nothing] of texts(rowsOf(said))) assert.is(/on this topic/.test(nothing), isTopic);
  const untold = texts(rowsOf(said.map((s) => ({ ...s, topics: [] }))));
  assert.ok(untold.length > 1);
  assert.ok(
    untold.every(([, nothing]) => /^(?:Karst|Union of Marenia|Others): no other statement in the record\.$/.test(nothing)),
    String(untold),
  );
  assert.ok(texts(rowsOf(said)).some(([isTopic]) => isTopic));
});

test.run();
