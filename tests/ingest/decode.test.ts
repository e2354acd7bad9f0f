import iconv from "iconv-lite";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { decode } from "../../src/ingest/decode.ts";

const test = suite("decode");
const SENTENCE = "“We’re ready – almost,” Zoë Müller said… “Soon.”";

async function text(bytes: Uint8Array, isHtml = false) {
  return (await decode(bytes, isHtml)).text;
}

test("windows-1252 with curly quotation marks is read right", async () => {
  assert.is(await text(iconv.encode(SENTENCE, "win1252")), SENTENCE);
  assert.is(await text(iconv.encode("“Yes,” she said.", "win1252")), "“Yes,” she said.");
  assert.is(
    await text(iconv.encode(`${"Long plain prose with nothing special. ".repeat(200)}“Yes,” he’d said.`, "win1252")),
    `${"Long plain prose with nothing special. ".repeat(200)}“Yes,” he’d said.`,
  );
});

test("UTF-8 and UTF-16, with and without a byte order mark", async () => {
  assert.is(await text(Buffer.from(SENTENCE)), SENTENCE);
  assert.is(await text(Buffer.from(`\uFEFF${SENTENCE}`)), SENTENCE);
  assert.is(await text(iconv.encode(SENTENCE, "utf16le", { addBOM: true })), SENTENCE);
  assert.is(await text(iconv.encode(SENTENCE, "utf16be", { addBOM: true })), SENTENCE);
});

test("the charset that a page declares", async () => {
  const page = `<html><head><meta charset="iso-8859-1"></head><body>${SENTENCE}</body></html>`;
  assert.is(await text(iconv.encode(page, "win1252"), true), page);
  const lying = page.replace("iso-8859-1", "utf-8");
  assert.is(await text(iconv.encode(lying, "win1252"), true), lying);
  const cyrillic = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Добрый день</p>';
  assert.is(await text(iconv.encode(cyrillic, "win1251"), true), cyrillic);
});

test("an encoding that nothing declares is guessed by its letters", async () => {
  const russian = "Министр сказал, что переговоры будут трудными, но стороны готовы продолжать разговор на следующей неделе.";
  assert.is(await text(iconv.encode(russian, "win1251")), russian);
  const czech = "Ministr řekl, že jednání budou těžká, ale strany jsou připraveny pokračovat příští týden.";
  assert.is(await text(iconv.encode(czech, "win1250")), czech);
  const french = "Le ministre a déclaré qu’il était « prêt à négocier » dès l’été.";
  assert.is(await text(iconv.encode(french, "win1252")), french);
});

test("line ends become one character", async () => {
  assert.is(await text(Buffer.from("a\r\nb\rc\nd")), "a\nb\nc\nd");
});

test("binary and empty files are refused", async () => {
  assert.is((await decode(new Uint8Array(), false)).problem?.code, "file-empty");
  assert.is((await decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), false)).problem?.code, "file-binary");
  assert.is((await decode(Buffer.from(Array.from({ length: 600 }, (_, i) => (i % 31) + 1)), false)).problem?.code, "file-binary");
});

test.run();
