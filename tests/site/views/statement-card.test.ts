import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../../src/site/model/index.ts";
import { citationOf } from "../../../src/site/views/citation.ts";
import { statementCard } from "../../../src/site/views/statement-card.ts";
import { briefs, record, settings } from "../../fixtures/site/strait-talks.ts";

const test = suite("site/views/statement-card");

const model = modelOf({ record, briefing: settings, briefs, baseUrl: null, out: "unused" });
const turns = record.statements.filter((s) => s.kind === "turn" && s.speakers.length > 0);

/** Cards of the paragraphs that one speaker says in one source, in the order of the text. */
function paragraphs() {
  const first = turns[0];
  if (!first) throw new Error("The fixture has no turn");
  const same = turns.filter((s) => s.article === first.article && JSON.stringify(s.speakers) === JSON.stringify(first.speakers));
  return [...same].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

test("paragraphs of a turn that follow each other go on without a mark", () => {
  const [first, second] = paragraphs();
  assert.ok(first && second);
  const card = statementCard(model, second, first);
  assert.is(card.continued, true);
  assert.is(card.apart, null);
});

test("says how much of the source lies between two paragraphs of one speaker", () => {
  const list = paragraphs();
  const [first] = list;
  const last = list.at(-1);
  assert.ok(first && last);
  const one = statementCard(model, first);
  const far = statementCard(model, last, first);
  const between = (far.paragraph ?? 0) - (one.paragraph ?? 0) - 1;
  assert.ok(between > 0, `the fixture's turns lie ${between} paragraphs apart`);
  assert.is(far.apart, `${between} ${between === 1 ? "paragraph" : "paragraphs"} between`);
});

test("not-apart: a card that heads itself, and one after another speaker", () => {
  const [first] = paragraphs();
  assert.ok(first);
  const other = record.statements.find((s) => s.article !== first.article);
  assert.is(statementCard(model, first).apart, null);
  assert.is(statementCard(model, first, other).apart, null);
});

test("a citation says whether the source names nobody or the speaker is not settled", () => {
  const [first] = paragraphs();
  assert.ok(first);
  const by = (attribution: "unnamed" | "unsettled") => citationOf(model, { ...first, speakers: [], attribution }, undefined).by;
  assert.match(by("unnamed"), /^Speaker not named,/);
  assert.match(by("unsettled"), /^Speaker not settled,/);
});

const whereOf = (venue: string | null, saidAt: string | null = null) => {
  const [first] = record.statements;
  if (!first) throw new Error("The fixture has no statement");
  return statementCard(model, { ...first, venue, saidAt, place: null }).where;
};

test("what was said in something without a name reads as a phrase, not as a place", () => {
  assert.equal(whereOf("statement"), { name: "In a statement", url: null, spoken: true });
  assert.is(whereOf("news conference")?.name, "At a news conference");
  assert.is(whereOf("interview")?.name, "In an interview");
  assert.is(whereOf("prepared remarks")?.name, "In prepared remarks");
  assert.is(whereOf("conference call")?.name, "On a conference call");
});

test("a programme, a room or an occasion keeps its name; a meeting says more than the kind of thing it was", () => {
  assert.equal(whereOf("Selwyn Tonight"), { name: "Selwyn Tonight", url: null });
  assert.is(whereOf("town hall in Selwyn")?.name, "Town hall in Selwyn");
  assert.is(whereOf("the embassy")?.name, "Embassy");
  const meeting = record.meetings[0];
  assert.is(whereOf("statement", meeting?.id)?.name, meeting?.title);
  assert.is(whereOf(null), null);
});

test.run();
