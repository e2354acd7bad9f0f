import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Files, makeBriefing, readTree, removeBriefing } from "../support/briefing.ts";
import { readout } from "../support/cli.ts";

const test = suite("rights and withholding in every byte of a site");

/** Each with a word that stands nowhere else. */
const UNSAID = [
  "Two trawlers lay at the quay all morning.",
  "A clerk swept the steps with a besom.",
  "Pelicans were seen on the breakwater.",
  "The market opened behind its timetable.",
  "Motorcycles lined the promenade by noon.",
  "The hotel had hired a pastrycook for the week.",
  "Schoolchildren counted the limousines.",
  "An accordion was heard from the tavern.",
];
const WORDS = ["trawler", "besom", "pelican", "timetabl", "promenade", "pastrycook", "limousine", "accordion"];
const QUOTED = "We are ready for a long night";
const article = (rights: string): Files => ({
  "briefing.yaml": "title: Harbour\n",
  "articles/talks.txt": [
    `---\ntitle: Harbour talks\ndate: 2031-05-06\nrights: ${rights}\n---`,
    UNSAID.slice(0, 4).join(" "),
    `“${QUOTED},” Harbour Minister Mira Tolvanen said. Her guest, Captain Joost Lindqvist, said that nothing had been agreed.`,
    UNSAID.slice(4).join(" "),
  ].join("\n\n"),
});

/** The texts of a built site: files as they are, unpacked where they are compressed, and what lies in base64 inside them. */
async function build(files: Files): Promise<ReadonlyMap<string, string>> {
  const folder = makeBriefing(files);
  try {
    const { status, err } = await readout(folder, ["build", folder]);
    assert.is(status, 0, err);
    const tree = Object.entries(readTree(join(dirname(folder), "_site")));
    return new Map(tree.map(([file, bytes]) => [file, textsOf(Buffer.from(bytes, "latin1")).join("\n").replace(/\s+/g, " ")]));
  } finally {
    removeBriefing(folder);
  }
}

function textsOf(bytes: Buffer): string[] {
  const own = unpack(bytes);
  const text = own.toString("utf8");
  const packed = text.match(/[A-Za-z0-9+/]{80,}={0,2}/g) ?? [];
  return [text, ...packed.map((part) => Buffer.from(part, "base64")).flatMap((part) => (part.length < own.length ? textsOf(part) : []))];
}

/** Only what is gzip from its first byte to its last: a pack of several files is searched by its parts. */
function unpack(bytes: Buffer): Buffer {
  try {
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  } catch {
    return Buffer.concat(membersOf(bytes).map(unpack));
  }
}

/** The parts of a pack that begin as gzip does. */
function membersOf(bytes: Buffer): Buffer[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(GZIP); at >= 0; at = bytes.indexOf(GZIP, at + 1)) starts.push(at);
  return starts.length < 2 ? [] : starts.map((start, index) => bytes.subarray(start, starts[index + 1] ?? bytes.length));
}
const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);

const filesWith = (site: ReadonlyMap<string, string>, words: string, except: readonly string[] = []) =>
  [...site].filter(([file, text]) => !except.includes(file) && text.toLowerCase().includes(words.toLowerCase())).map(([file]) => file);

/** What the search bundle, the offline reader and the styles say of themselves is not the article's. */
const isArticleText = (file: string) => !/\.(?:js|css|wasm|pagefind|woff2|png)$/.test(file);

for (const rights of ["excerpt", "none"])
  test(`${rights}: no other sentence, and none of its words, leaves the folder`, async () => {
    const site = await build(article(rights));
    assert.ok(filesWith(site, QUOTED).includes("sources/talks.html"));
    for (const sentence of UNSAID) assert.equal(filesWith(site, sentence), []);
    for (const word of WORDS) assert.equal(filesWith(site, word).filter(isArticleText), [], word);
    assert.is(filesWith(site, "nothing had been agreed").length > 0, rights === "excerpt");
  });

test("full: the same search finds what may be found, in the search index and its offline packs too", async () => {
  const site = await build(article("full"));
  const found = filesWith(site, QUOTED);
  assert.ok(found.some((file) => file.endsWith(".pf_fragment")) || found.some((file) => file.startsWith("search/")), found.join(" "));
  assert.ok(
    found.some((file) => file.startsWith("offline/")),
    found.join(" "),
  );
  for (const sentence of UNSAID) assert.ok(filesWith(site, sentence).includes("sources/talks.html"), sentence);
});

test("withheld: a person and their words are nowhere but in the address of a tombstone", async () => {
  const files = { ...article("full"), "curation.yaml": "withhold:\n  - { person: joost-lindqvist, reason: asked to be left out }\n" };
  const site = await build(files);
  assert.equal(filesWith(site, "Joost Lindqvist"), []);
  const addresses = new Set(["people/joost-lindqvist.html", "joost-lindqvist"]);
  const rest = [...site].map(
    ([file, text]) => [file, [...addresses].reduce((left, address) => left.replaceAll(address, ""), text)] as const,
  );
  assert.equal(filesWith(new Map(rest), "lindqvist"), []);
  assert.equal(filesWith(site, "nothing had been agreed"), []);
  assert.match(site.get("people/joost-lindqvist.html") ?? "", /asked to be left out/);
});

test("withheld: a statement's words are nowhere, its neighbours stay", async () => {
  const files = {
    ...article("full"),
    "curation.yaml": `withhold:\n  - { statement: { article: talks, exact: ${QUOTED} }, reason: a court said so }\n`,
  };
  const site = await build(files);
  assert.equal(filesWith(site, QUOTED), []);
  assert.ok(filesWith(site, UNSAID[3] ?? "").length > 0);
});

test.run();
