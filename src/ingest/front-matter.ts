import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { type Diagnostic, explainYamlError, nestsTooDeep } from "../schema/index.ts";

export interface FrontValue {
  readonly key: string;
  /** A string as written; lists of strings as lists; anything deeper as JSON text. */
  readonly value: string | readonly string[];
  /** 1-based, in the file. */
  readonly line: number;
  readonly column: number;
}

interface FrontMatter {
  readonly values: readonly FrontValue[];
  /** Where the body begins in the decoded text. */
  readonly bodyStart: number;
}

export type FrontProblem = Pick<Diagnostic, "code" | "message" | "hint"> & { readonly line: number; readonly column: number };
export type FrontResult =
  | { readonly front: FrontMatter | null; readonly problem: null }
  | { readonly front: null; readonly problem: FrontProblem };

const NONE: FrontResult = { front: null, problem: null };

/**
 * Reads YAML between a first line `---` and the next line `---` or `...`. No front matter (null) where the text does not
 * begin so, or where a rule of dashes merely opens prose. A fence that names another language is refused: it would be code.
 */
export function readFrontMatter(text: string): FrontResult {
  const fence = /^---[ \t]*([^\s-][^\n]*?)?[ \t]*(?:\n|$)/.exec(text);
  if (!fence) return NONE;
  const language = fence[1]?.toLowerCase();
  if (language && !/^ya?ml$/.test(language)) return /^\w+$/.test(language) ? refuseLanguage(language) : NONE;
  const rest = text.slice(fence[0].length);
  const close = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(rest);
  if (!close) return /^[\w-]+:(?:\s|$)/.test(rest) ? unclosed() : NONE;
  return parseBlock(rest.slice(0, close.index), fence[0].length + close.index + close[0].length);
}

function refuseLanguage(language: string): FrontResult {
  const message = `Front matter fenced \`---${language}\` is not read: code in a source is never run`;
  return {
    front: null,
    problem: { code: "front-matter-language", message, hint: "Write it as YAML between two lines `---`", line: 1, column: 4 },
  };
}

function unclosed(): FrontResult {
  const message = "The front matter that begins here has no end";
  return { front: null, problem: { code: "front-matter-open", message, hint: "Put a line `---` after its last key", line: 1, column: 1 } };
}

function parseBlock(block: string, bodyStart: number): FrontResult {
  if (nestsTooDeep(block)) return refuseYaml("it nests too deep", "Write one key to a line", { line: 2, column: 1 });
  const lines = new LineCounter();
  // The failsafe schema reads every scalar as the string it is: no dates, no 12:30 turned into 750. The parser would
  // compare each key with each other one: `findRepeated` does not.
  const document = parseDocument(block, {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const broken = document.errors[0];
  if (broken) {
    const { message, hint } = explainYamlError(broken);
    return refuseYaml(message, hint, place(broken.pos[0]));
  }
  if (document.contents === null) return { front: { values: [], bodyStart }, problem: null };
  if (!isMap(document.contents)) return NONE;
  const keys = document.contents.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : String(key),
    keyAt: isScalar(key) ? (key.range?.[0] ?? 0) : 0,
    valueAt: isScalar(value) ? value.range?.[0] : undefined,
  }));
  const repeated = findRepeated(keys);
  if (repeated) return refuseYaml(`\`${repeated.key}\` stands there twice`, "Take one of the two out", place(repeated.keyAt));
  try {
    const plain = document.toJS({ maxAliasCount: 100, mapAsMap: true }) as Map<string, unknown>;
    const values = keys.map(({ key, keyAt, valueAt }): FrontValue => ({ key, value: toValue(plain.get(key)), ...place(valueAt ?? keyAt) }));
    return { front: { values, bodyStart }, problem: null };
  } catch (error) {
    return refuseYaml((error as Error).message, "Write the values out, without anchors and aliases", { line: 2, column: 1 });
  }
}

function refuseYaml(what: string, hint: string, at: { readonly line: number; readonly column: number }): FrontResult {
  return { front: null, problem: { code: "front-matter-yaml", message: `Broken YAML in the front matter: ${what}`, hint, ...at } };
}

function findRepeated<T extends { readonly key: string }>(keys: readonly T[]): T | undefined {
  const seen = new Set<string>();
  return keys.find(({ key }) => seen.size === seen.add(key).size);
}

function toValue(value: unknown): string | readonly string[] {
  if (value === undefined || value === null || value === "~" || value === "null") return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  return JSON.stringify(value, (_key, inner) => (inner instanceof Map ? Object.fromEntries(inner) : inner));
}
