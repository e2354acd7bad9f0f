import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Change, Correction, LoggedDetail, LoggedValue, PlainValue } from "../../../src/schema/index.ts";
import { modelOf } from "../../../src/site/model/index.ts";
import { correctionDays } from "../../../src/site/views/corrections.ts";
import { record, settings } from "../../fixtures/site/strait-talks.ts";
import { siteFor } from "../support.ts";

const test = suite("site: corrections log");

const bare = (value: PlainValue, details: LoggedDetail[] = []): LoggedValue => ({ value, details });
const person = (text: string, id: string) => bare({ text, names: { kind: "person", id } });
const entry = (more: Partial<Correction>): Correction => ({
  action: "set",
  kind: "statement",
  id: record.statements[0]?.id ?? "",
  article: "courier-strait-talks",
  changes: [],
  note: null,
  on: "2031-03-06",
  ...more,
});

/** "[people/petra-halvorsen.html] Speaker: Speaker not settled → Petra Halvorsen" */
function linesOf(corrections: readonly Correction[], language = "en"): readonly string[] {
  const model = modelOf({
    record: { ...record, corrections: [...corrections] },
    briefing: { ...settings, language },
    briefs: [],
    baseUrl: null,
    out: "",
  });
  const list = (values: readonly { readonly name: string; readonly url: string | null; readonly details: string | null }[]) =>
    values.map(({ name, url, details }) => `${name}${details ? ` (${details})` : ""}${url ? ` <${url}>` : ""}`).join(", ");
  return correctionDays(model).flatMap(({ lines }) =>
    lines.flatMap(({ action, kind, subject, changes, note }) => [
      `${action} ${kind} ${subject ? `${subject.name} <${subject.url}>` : "-"}${note ? ` | ${note}` : ""}`,
      ...changes.map(({ label, word, from, to }) => `  ${label}: ${word ? `${word} ` : ""}${from ? `${list(from)} → ` : ""}${list(to)}`),
    ]),
  );
}
const change = (field: Change["field"], before: LoggedValue[], after: LoggedValue[]): Change => ({ field, before, after });

const settled = entry({
  changes: [
    change("speakers", [], [person("Petra Halvorsen", "petra-halvorsen")]),
    change("kind", [bare({ word: "direct" })], [bare({ word: "indirect" })]),
    change("date", [], [bare({ date: "2031-03-04" })]),
  ],
});

test("a statement is called by its source, never by its words; enums and dates in the page's language", () => {
  const address = `sources/courier-strait-talks.html#${record.statements[0]?.id}`;
  assert.equal(linesOf([settled]), [
    `Corrected Statement in “Envoys open fishing talks in Port Selwyn” <${address}>`,
    "  Speaker: Speaker not settled → Petra Halvorsen <people/petra-halvorsen.html>",
    "  Kind: Quoted → Reported",
    "  When said: not stated → 4 March 2031",
  ]);
  assert.equal(linesOf([settled], "fr").slice(0, 4), [
    `Corrigé Déclaration dans « Envoys open fishing talks in Port Selwyn » <${address}>`,
    "  Orateur: Orateur indéterminé → Petra Halvorsen <people/petra-halvorsen.html>",
    "  Nature: Citation → Discours rapporté",
    "  Dit le: non précisé → 4 mars 2031",
  ]);
});

test("lists say what came and went; what has only new details changed", () => {
  const minister = (details: LoggedDetail[]) => bare({ text: "Minister" }, details);
  const since: LoggedDetail = { field: "from", value: { date: "2029" } };
  const entries = [
    entry({
      kind: "person",
      id: "petra-halvorsen",
      article: null,
      changes: [
        change("otherNames", [bare({ text: "Mrs P" })], [bare({ text: "P. Halvorsen" })]),
        change("roles", [minister([])], [minister([since]), bare({ text: "Envoy" })]),
      ],
    }),
  ];
  assert.equal(linesOf(entries), [
    "Corrected Person Petra Halvorsen <people/petra-halvorsen.html>",
    "  Other names: added P. Halvorsen",
    "  Other names: removed Mrs P",
    "  Roles: Minister → Minister (since 2029)",
    "  Roles: added Envoy",
  ]);
});

test("a removed statement leads to its source, a removed person is named, with the editor's note", () => {
  const entries = [
    entry({ action: "drop", id: "courier-strait-talks-00000000", note: "The desk's own words." }),
    entry({
      action: "drop",
      kind: "person",
      id: "mr-harbour",
      article: null,
      changes: [change("name", [bare({ text: "Mr Harbour" })], [])],
    }),
    entry({ action: "withhold", id: null, article: null }),
  ];
  assert.equal(linesOf(entries), [
    "Removed Statement in “Envoys open fishing talks in Port Selwyn” <sources/courier-strait-talks.html> | The desk's own words.",
    "Removed Person Mr Harbour <null>",
    "Withheld Statement -",
  ]);
});

test("who was joined, who told apart", () => {
  const petra = person("Petra Halvorsen", "petra-halvorsen");
  const other = person("Petra Halverson", "petra-halverson");
  const one = { kind: "person", id: "petra-halvorsen", article: null } as const;
  assert.equal(
    linesOf([
      entry({ ...one, action: "merge", changes: [change("name", [petra, other], [petra])] }),
      entry({ ...one, action: "split", changes: [change("name", [petra], [petra, other])] }),
    ]),
    [
      "Merged Person Petra Halvorsen <people/petra-halvorsen.html>",
      "  Joined with: Petra Halverson",
      "Split Person Petra Halvorsen <people/petra-halvorsen.html>",
      "  Told apart from: Petra Halverson",
    ],
  );
});

test("the page: by day on the rail, the editor's words escaped", async () => {
  const corrections = [entry({ ...settled, note: "<b>not</b> the envoy" }), entry({ action: "drop", on: null })];
  const page = (await siteFor("corrections", { record: { ...record, corrections } })).read("about.html");
  assert.match(page, '<time datetime="2031-03-06"><span>Thursday</span> <b>6 Mar</b>');
  assert.match(page, '<dt>Speaker</dt><dd>Speaker not settled → <a href="people/petra-halvorsen.html">Petra Halvorsen</a></dd>');
  assert.match(page, "&lt;b&gt;not&lt;/b&gt; the envoy");
  assert.match(page, "<b>Undated</b>");
});

test.run();
