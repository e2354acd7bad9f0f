import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { measurements } from "../bench/measurements.ts";
import { type Files, makeBriefing, removeBriefing } from "./support/briefing.ts";
import { readout } from "./support/cli.ts";

const test = suite("docs");

const ROOT = join(import.meta.dirname, "..");
const guide = readFileSync(join(ROOT, "docs/editing.md"), "utf8");
const blocksOf = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map((m) => m[1] ?? "");
const [article = "", brief = ""] = blocksOf("markdown");
const corrections = blocksOf("yaml");

interface Checked {
  readonly found: readonly { readonly severity: string; readonly code: string; readonly message: string }[];
  readonly record: { readonly people: readonly { readonly id: string; readonly formerIds: readonly string[] }[] };
}

/** Checks the folder that `init` makes, with the guide's second article and more files. */
async function check(files: Files): Promise<Checked> {
  const parent = makeBriefing({ "beside/it.txt": "" });
  const folder = join(parent, "mine");
  try {
    assert.is((await readout(folder, ["init", folder])).status, 0);
    for (const [file, content] of Object.entries({ "articles/2026-01-20-quay.md": article, ...files })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    const { out } = await readout(folder, ["check", folder, "--json"]);
    const { out: exported } = await readout(folder, ["export", folder]);
    return { found: JSON.parse(out).diagnostics, record: JSON.parse(exported || '{"people":[]}') };
  } finally {
    removeBriefing(parent);
  }
}

test("the editor's guide: its articles derive without a finding", async () => {
  assert.equal((await check({})).found, []);
});

for (const [index, yaml] of corrections.entries())
  test(`the editor's guide: correction ${index + 1} of ${corrections.length} does what it says`, async () => {
    assert.match(yaml, /^# curation\.yaml\n/);
    const { found, record } = await check({ "curation.yaml": yaml });
    // Whom the editor takes out leaves words without a speaker.
    assert.equal(
      found.filter(({ code }) => !(code === "speaker-unsettled" && yaml.includes("drop: joost"))),
      [],
    );
    if (/merge/.test(yaml)) {
      const ids = record.people.map(({ id }) => id);
      assert.ok(ids.includes("mira-tolvanen-2") && !ids.includes("joost-lindquist"), ids.join(", "));
    }
  });

test("the editor's guide: its brief cites what is there", async () => {
  assert.equal((await check({ "briefs/quay.md": brief })).found, []);
});

test("the editor's guide: every verb and every key of curation.yaml has an example", () => {
  const schema = JSON.parse(readFileSync(join(ROOT, "docs/schema/curation.json"), "utf8")) as { properties: Record<string, unknown> };
  const examples = corrections.join("\n");
  for (const key of [
    ...Object.keys(schema.properties),
    "merge",
    "split",
    "drop",
    "add",
    "set",
    "reviewed",
    "note",
    "on",
    "speakers",
    "saidAt",
    "exact",
  ])
    assert.match(examples, new RegExp(`\\b${key}:`), key);
});

const DOCUMENTS = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`)].filter(
  (file) => file.endsWith(".md"),
);
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

test("every file that a document of the project links to is there", () => {
  assert.ok(DOCUMENTS.length >= 8);
  for (const file of DOCUMENTS)
    for (const [, link = ""] of read(file)
      .replace(/^```[\s\S]*?^```/gm, "")
      .matchAll(/\]\((?!https?:)([^)#]+)/g))
      assert.ok(existsSync(join(ROOT, dirname(file), link)), `${file} links to ${link}`);
});

test("every script and every file that a document names is there", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  for (const file of DOCUMENTS) {
    for (const [, script = ""] of read(file).matchAll(/npm run ([\w-]+)/g)) assert.ok(scripts[script], `${file}: npm run ${script}`);
    for (const [, bench = ""] of read(file).matchAll(/npm run bench -- ([\w-]+)/g))
      assert.ok(bench === "NAME" || existsSync(join(ROOT, `bench/${bench}.ts`)), `${file}: bench ${bench}`);
    for (const [, path = ""] of read(file).matchAll(/`((?:src|tests|bench|templates|docs)\/[\w./-]+)`/g))
      if (!/[A-Z]{4}/.test(path)) assert.ok(existsSync(join(ROOT, path)), `${file} names ${path}`);
  }
});

test("every measurement stands in CONTRIBUTING", () => {
  const names = measurements();
  assert.ok(names.length > 10);
  for (const name of names) assert.match(read("CONTRIBUTING.md"), `bench/${name}.ts`, name);
});

test.run();
