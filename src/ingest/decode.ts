import type { Diagnostic } from "../schema/index.ts";

/** A file's characters, or why it has none. Line ends are `\n`, a byte order mark is gone, nothing else is changed. */
export type Decoded = { readonly text: string; readonly problem: null } | { readonly text: null; readonly problem: Problem };
type Problem = Pick<Diagnostic, "code" | "message" | "hint">;

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Beyond the first kilobytes a page declares nothing; the HTML standard looks at 1024 bytes, real pages need more. */
const DECLARATION_WINDOW = 4096;

/**
 * Reads bytes as text, in this order: byte order mark, the charset an HTML page declares, strict UTF-8, a guess.
 * Only the guess loads the detection library.
 */
export async function decode(bytes: Uint8Array, isHtml: boolean): Promise<Decoded> {
  if (bytes.length === 0) return failure("file-empty", "The file is empty", "Put the article's text into it, or delete the file");
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (!marked && looksBinary(bytes)) return failure("file-binary", BINARY, SAVE_AS_TEXT);
  const encoding = marked?.[0] ?? (isHtml ? declaredCharset(bytes) : null);
  const text = (encoding && (await decodeAs(bytes, encoding))) ?? readUtf8(bytes) ?? (await guess(bytes));
  if (text === null) return failure("file-encoding", "The file's character encoding is unknown", "Save it as UTF-8");
  if (text.includes("\0")) return failure("file-binary", BINARY, SAVE_AS_TEXT);
  return { text: text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), problem: null };
}

const BINARY = "This is no text file (it holds binary data)";
const SAVE_AS_TEXT = "Save the article as text, Markdown or HTML, or move the file out of articles/";

function failure(code: string, message: string, hint: string): Decoded {
  return { text: null, problem: { code, message, hint } };
}

/** Text has no NUL and hardly any other control character but tab, line feed, form feed, carriage return and escape. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
  }
  return controls * 100 > bytes.length;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_WINDOW)).toString("latin1");
  const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
  // Browsers read these two labels as windows-1252, and so do the people who write them.
  return charset === "iso-8859-1" || charset === "us-ascii" || charset === "latin1" ? "windows-1252" : charset;
}

function readUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Null where the encoding is unknown or is UTF-8 by name only. */
async function decodeAs(bytes: Uint8Array, encoding: string): Promise<string | null> {
  if (/^utf-?8$/.test(encoding)) return readUtf8(bytes);
  const { default: iconv } = await import("iconv-lite");
  return iconv.encodingExists(encoding) ? iconv.decode(Buffer.from(bytes), encoding) : null;
}

/** What people's programs really wrote where the detector names the standard. */
const IN_PRACTICE: Readonly<Record<string, string>> = {
  "ISO-8859-1": "windows-1252",
  "ISO-8859-7": "windows-1253",
  "ISO-8859-8": "windows-1255",
  "ISO-8859-9": "windows-1254",
};
/** Another guess than windows-1252, by far the likeliest of the undeclared ones, must be surer than it by this much. */
const MARGIN = 20;

async function guess(bytes: Uint8Array): Promise<string | null> {
  if (isWesternPunctuation(bytes)) return decodeAs(bytes, "windows-1252");
  const { analyse } = await import("chardet");
  const matches = analyse(bytes.subarray(0, 65_536)).filter(({ name }) => !/^(?:UTF|ASCII)/i.test(name));
  const [best] = matches;
  const western = matches.find(({ name }) => name === "windows-1252")?.confidence ?? 0;
  if (!best || best.confidence < western + MARGIN) return decodeAs(bytes, "windows-1252");
  return decodeAs(bytes, IN_PRACTICE[best.name] ?? best.name);
}

/** True where every byte above ASCII is a curly quotation mark, dash, ellipsis or apostrophe of windows-1252: “so”, he’d say – … */
function isWesternPunctuation(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80 || byte === 0x85 || (byte >= 0x91 && byte <= 0x97) || byte === 0xa0);
}
