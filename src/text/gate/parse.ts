/** A pattern as far as its words go. What must not stand about is left out. */
export type Node =
  | { readonly type: "text"; readonly all: readonly string[] }
  /** One sign of many, or none that is told. */
  | { readonly type: "any" }
  /** What stands between words. */
  | { readonly type: "blank" }
  /** What must stand about, and is not taken. */
  | { readonly type: "about"; readonly of: Node }
  | { readonly type: "repeat"; readonly of: Node; readonly least: number; readonly most: number }
  | { readonly type: "sequence"; readonly of: readonly Node[] }
  | { readonly type: "either"; readonly of: readonly Node[] };

interface Reader {
  readonly source: string;
  at: number;
}

const NOTHING: Node = { type: "text", all: [""] };
const ANY: Node = { type: "any" };
const BLANK: Node = { type: "blank" };
/** A word begins or ends there, as beside a blank. */
const EDGE: Node = { type: "text", all: [" "] };
/** Classes of signs no larger than this are spelled out: "[Oo]n". */
const SMALL = 4;

/** Reads the source of a regular expression. Of a class or a sign that it does not know it says that it may be anything. */
export function parsePattern(source: string): Node {
  const reader = { source, at: 0 };
  const node = either(reader);
  if (reader.at < source.length) throw new Error(`cannot read the pattern ${source} from ${reader.at} on`);
  return node;
}

function either(reader: Reader): Node {
  const of = [sequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    of.push(sequence(reader));
  }
  return of.length === 1 ? (of[0] as Node) : { type: "either", of };
}

function sequence(reader: Reader): Node {
  const of: Node[] = [];
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at] ?? "")) of.push(quantified(reader));
  return { type: "sequence", of };
}

const QUANTIFIER = /(?:([?*+])|\{(\d+)(,)?(\d+)?\})\??/y;

function quantified(reader: Reader): Node {
  const of = atom(reader);
  QUANTIFIER.lastIndex = reader.at;
  const match = QUANTIFIER.exec(reader.source);
  if (!match) return of;
  reader.at += match[0].length;
  const [, sign, least, comma, most] = match;
  if (sign) return { type: "repeat", of, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : 2 };
  return { type: "repeat", of, least: Number(least), most: comma ? Number(most ?? 2) : Number(least) };
}

/** Where these must not stand a word begins or ends. */
const LETTERS = /^(?:\\w|\[\\w[^\]\\]*\])$/;
const GROUP = /\((\?(?:[=!]|<[=!]|:|<\w+>))?/y;

function atom(reader: Reader): Node {
  const { source } = reader;
  const sign = source[reader.at] ?? "";
  if (sign === "[") return signClass(reader);
  GROUP.lastIndex = reader.at;
  const group = GROUP.exec(source);
  if (group) {
    reader.at += group[0].length;
    const from = reader.at;
    const inner = either(reader);
    reader.at++;
    if (group[0].endsWith("!")) return LETTERS.test(source.slice(from, reader.at - 1)) ? EDGE : NOTHING;
    return group[0].endsWith("=") ? { type: "about", of: inner } : inner;
  }
  if (sign === "\\") return escaped(reader);
  reader.at++;
  if (sign === "^" || sign === "$") return NOTHING;
  return sign === "." ? ANY : { type: "text", all: [sign] };
}

/** "\d", "\w" and letters by class may be anything. */
function escaped(reader: Reader): Node {
  const sign = reader.source[reader.at + 1] ?? "";
  reader.at += sign === "p" || sign === "P" ? reader.source.indexOf("}", reader.at) + 1 - reader.at : sign === "u" ? 6 : 2;
  if (sign === "u") return { type: "text", all: [String.fromCharCode(Number.parseInt(reader.source.slice(reader.at - 4, reader.at), 16))] };
  if (sign === "b") return EDGE;
  if (sign === "B") return NOTHING;
  if (sign === "s" || sign === "n") return BLANK;
  return /\w/.test(sign) ? ANY : { type: "text", all: [sign] };
}

function signClass(reader: Reader): Node {
  const from = reader.at + 1;
  let end = from;
  while (end < reader.source.length && reader.source[end] !== "]") end += reader.source[end] === "\\" ? 2 : 1;
  reader.at = end + 1;
  const signs = reader.source.slice(from, end);
  const plain = signs.replace(/\\s/g, " ");
  return plain.length > SMALL || /^\^|\\|.-./.test(plain) ? ANY : { type: "text", all: [...plain] };
}
