import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readArticle, type Source } from "../../src/ingest/index.ts";

const test = suite("read-article");

function read(content: string | Uint8Array, file = "harbour-talks.txt", date: string | null = null) {
  const format = file.endsWith(".md") ? "markdown" : file.endsWith(".html") ? "html" : "text";
  const source: Source = { file, path: file, id: "harbour-talks", format };
  return readArticle(source, typeof content === "string" ? Buffer.from(content) : content, { rights: "excerpt", date });
}

async function article(content: string | Uint8Array, file?: string, date: string | null = null) {
  const { article, diagnostics } = await read(content, file, date);
  assert.equal(diagnostics, []);
  assert.ok(article);
  return article;
}

async function refusal(content: string | Uint8Array, file?: string) {
  const { article, diagnostics } = await read(content, file);
  assert.is(article, null);
  assert.is(diagnostics.length, 1);
  assert.is(diagnostics[0]?.severity, "error");
  assert.ok(diagnostics[0]?.hint, "says what to do");
  return { code: diagnostics[0]?.code, place: diagnostics[0]?.place };
}

test("the bare header takes one blank before the first words, and nothing else is trimmed", async () => {
  for (const header of ["date 2031-05-06 ", " date 2031-05-06 ", "date 2031-05-06\n"]) {
    const { date, body } = await article(`${header}Mira Tolvanen spoke. \n\nShe left.\n`);
    assert.equal([date, body], ["2031-05-06", "Mira Tolvanen spoke. \n\nShe left.\n"]);
  }
  assert.is((await article("date 2031-05-06  Mira spoke.")).body, " Mira spoke.");
});

test("prose that speaks of a date is no header", async () => {
  const { date, body } = await article("The date 2031-05-06 was kept.", "talks-2031-05-07.txt");
  assert.equal([date, body], ["2031-05-07", "The date 2031-05-06 was kept."]);
});

test("front matter: the contract's keys, and the body after its closing fence to the letter", async () => {
  const text = `---\ntitle: "Talks: day one"\ndate: 2031-05-06\npublisher: Harbour Post\nauthors: [Ann Lee, Bo Karr]\nurl: https://harbour.example/a?b=1\nlanguage: en\nrights: full\n---\n\n Mira spoke.\n`;
  const got = await article(text);
  assert.is(got.title, "Talks: day one");
  assert.is(got.date, "2031-05-06");
  assert.is(got.publisher, "Harbour Post");
  assert.equal(got.authors, ["Ann Lee", "Bo Karr"]);
  assert.is(got.url, "https://harbour.example/a?b=1");
  assert.is(got.language, "en");
  assert.is(got.rights, "full");
  assert.is(got.extra, undefined);
  assert.is(got.body, "\n Mira spoke.\n");
});

test("foreign front matter is understood where it is common, and kept", async () => {
  const text = `---\ntags: speeches\nsource_url: https://harbour.example/x\npublished_time: 2031-05-06 22:39:23-05:00\nbyline: By Ann Lee and Bo Karr\nsite_name: Harbour Post\nstart: 12:30\nlead: {a: [1, b]}\nempty:\n__proto__: {polluted: yes}\n---\nMira spoke.`;
  const got = await article(text, "a.md");
  assert.is(got.url, "https://harbour.example/x");
  assert.is(got.date, "2031-05-06", "as printed, whatever the zone");
  assert.equal(got.authors, ["Ann Lee", "Bo Karr"]);
  assert.is(got.publisher, "Harbour Post");
  assert.is(got.extra?.tags, "speeches");
  assert.is(got.extra?.start, "12:30");
  assert.is(got.extra?.lead, '{"a":["1","b"]}');
  assert.is(got.extra?.empty, "");
  assert.is(({} as Record<string, unknown>).polluted, undefined);
});

test("an address that is none of the web is no link", async () => {
  assert.is((await article("---\ndate: 2031-05-06\nurl: javascript:alert(1)\n---\nMira spoke.")).url, null);
});

test("a rule of dashes above prose is no front matter", async () => {
  const text = "---\nMira spoke.\n---\nShe left.\n";
  assert.is((await article(text, "2031-05-06.txt")).body, text);
  assert.is((await article("---\nMira spoke at length\n", "2031-05-06.txt")).body, "---\nMira spoke at length\n");
});

test("the ladder of dates: front matter, page, file name, the folder's date", async () => {
  assert.is((await article("Mira spoke.", "2031/05/06/talks.txt")).date, "2031-05-06");
  assert.is((await article("Mira spoke.", "talks_20310506.txt")).date, "2031-05-06");
  assert.is((await article("Mira spoke.", "talks.txt", "2031-05-08")).date, "2031-05-08");
  assert.is((await article("Mira spoke.", "talks-2031-05-06.txt", "2031-05-08")).date, "2031-05-06");
  assert.is((await article("---\ndate: May 6, 2031\n---\nMira spoke.", "talks-2031-05-07.txt")).date, "2031-05-06");
});

test("refusals say where", async () => {
  const file = "articles/harbour-talks.txt";
  assert.equal(await refusal(""), { code: "file-empty", place: { file, line: 1, column: 1 } });
  assert.equal(await refusal(Buffer.from([80, 75, 3, 4, 0, 0, 8, 0])), { code: "file-binary", place: { file, line: 1, column: 1 } });
  assert.equal(await refusal("Mira spoke."), { code: "date-missing", place: { file, line: 1, column: 1 } });
  assert.equal(await refusal("date 2031-02-30 Mira spoke."), { code: "date-invalid", place: { file, line: 1, column: 1 } });
  assert.equal(await refusal("---\ntitle: A\ndate: next week\n---\nMira."), { code: "date-invalid", place: { file, line: 3, column: 7 } });
  assert.equal(await refusal("---\ndate: 2031-05-06\nrights: some\n---\nMira."), {
    code: "rights-invalid",
    place: { file, line: 3, column: 9 },
  });
  assert.equal(await refusal("---\ndate: 2031-05-06\ntitle: Talks: one\n---\nMira."), {
    code: "front-matter-yaml",
    place: { file, line: 3, column: 8 },
  });
  assert.equal(await refusal("---js\n{ date: 1 }\n---\nMira."), { code: "front-matter-language", place: { file, line: 1, column: 4 } });
  assert.equal(await refusal("---\ndate: 2031-05-06\nMira spoke."), { code: "front-matter-open", place: { file, line: 1, column: 1 } });
  assert.equal(await refusal("---\ndate: 2031-05-06\n---\n \n"), { code: "body-empty", place: { file, line: 1, column: 1 } });
});

test("a bomb of aliases is refused", async () => {
  const levels = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (let i = 0; i < 12; i += 1) {
    const name = String.fromCharCode(98 + i);
    levels.push(
      `${name}: &${name} [${Array(9)
        .fill(`*${String.fromCharCode(97 + i)}`)
        .join(", ")}]`,
    );
  }
  assert.is((await refusal(`---\n${levels.join("\n")}\n---\nMira.`)).code, "front-matter-yaml");
});

test("front matter that nests ten thousand deep, or names a key twice, is refused; many keys cost no more than reading them", async () => {
  assert.is((await refusal(`---\ndate: 2031-05-06\na: ${"[".repeat(10_000)}\n---\nMira.`)).code, "front-matter-yaml");
  assert.is((await refusal(`---\ndate: 2031-05-06\na:${" -".repeat(10_000)}\n---\nMira.`)).code, "front-matter-yaml");
  const twice = await refusal("---\ndate: 2031-05-06\ntitle: A\ntitle: B\n---\nMira.");
  assert.equal(twice, { code: "front-matter-yaml", place: { file: "articles/harbour-talks.txt", line: 4, column: 1 } });
  const keys = Array.from({ length: 20_000 }, (_, i) => `key${i}: ${i}`).join("\n");
  const { extra } = await article(`---\ndate: 2031-05-06\n${keys}\n---\nMira.`);
  assert.is(Object.keys(extra ?? {}).length, 20_000);
});

test("control characters that YAML can write do not reach a title or an author", async () => {
  const got = await article('---\ndate: 2031-05-06\ntitle: "A\\0B\\e[31m"\nauthors: ["Ann\\x07 Lee"]\n---\nMira.');
  assert.equal([got.title, got.authors], ["A B [31m", ["Ann Lee"]]);
});

test("a Markdown heading is the title where nothing else is", async () => {
  const got = await article("# Talks, day one\n\nMira spoke.", "2031-05-06.md");
  assert.equal([got.title, got.body], ["Talks, day one", "# Talks, day one\n\nMira spoke."]);
});

test("a line of five megabytes is read", async () => {
  const line = "Mira Tolvanen said “so”. ".repeat(200_000);
  assert.is((await article(line, "2031-05-06.txt")).body, line);
});

test("what looks like a template or a script is text", async () => {
  const text = '{{ 7 * 7 }} {% include "x" %} <script>alert(1)</script> [a](javascript:alert(1))';
  assert.is((await article(text, "2031-05-06.txt")).body, text);
});

test.run();
