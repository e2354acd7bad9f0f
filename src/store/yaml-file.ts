import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { type Diagnostic, explainYamlError, nestsTooDeep, ReadoutError } from "../schema/index.ts";
import { describeIssues } from "./issues.ts";

/** 1-based. */
interface Position {
  readonly line: number;
  readonly column: number;
}
type Path = readonly (string | number)[];

export interface YamlFile<T> {
  readonly value: T;
  /** Where a node stands, or the nearest one around it that exists. */
  readonly locate: (path: Path) => Position;
}

export interface YamlSource {
  /** Path below the briefing folder, for errors. */
  readonly file: string;
  readonly text: string;
  /** Lines of the file before the text, as of a front matter's opening fence. */
  readonly linesBefore?: number;
}

/** Reads YAML against a schema. Throws a {@link ReadoutError} with every problem at its line and column. */
export function parseYaml<T>({ file, text, linesBefore = 0 }: YamlSource, schema: z.ZodType<T>): YamlFile<T> {
  if (nestsTooDeep(text))
    throw new ReadoutError(broken(file, { message: "it nests too deep", hint: "Write it flatter" }, { line: 1 + linesBefore, column: 1 }));
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  // What the parser says after its first complaint mostly follows from it.
  const [error] = document.errors;
  if (error) throw new ReadoutError(broken(file, explainYamlError(error), at(error.pos[0])));
  refusePrototypes(document, file, at);
  const parsed = schema.safeParse(toPlain(document, file) ?? {});
  const locate = (path: Path) => locateIn(document, path, at);
  if (parsed.success) return { value: parsed.data, locate };
  throw new ReadoutError(
    describeIssues(parsed.error.issues).map(({ path, message, hint }): Diagnostic => {
      const hinted = hint ? { hint } : { hint: "docs/editing.md shows what this file may hold" };
      return { severity: "error", code: "schema", message, ...hinted, place: { file, ...locate(path) } };
    }),
  );
}

/** JavaScript would lose a key of this name in silence, and with it what the editor wrote. */
function refusePrototypes(document: Document, file: string, at: (offset: number) => Position): void {
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== "__proto__") return;
      const problem = { message: "`__proto__` can be no key", hint: "Choose another name" };
      throw new ReadoutError(broken(file, problem, at(key.range?.[0] ?? 0)));
    },
  });
}

function toPlain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new ReadoutError(broken(file, { message: (error as Error).message, hint: "Write the values out" }, { line: 1, column: 1 }));
  }
}

function broken(file: string, { message, hint }: { readonly message: string; readonly hint: string }, position: Position): Diagnostic {
  return { severity: "error", code: "yaml", message: `Broken YAML: ${message}`, hint, place: { file, ...position } };
}

function locateIn(document: Document, path: Path, at: (offset: number) => Position): Position {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const key = isMap(parent) ? parent.items.find((item) => String(item.key) === String(last))?.key : null;
    const node = document.getIn(path.slice(0, length), true);
    const range = (isNode(key) ? key.range : null) ?? (isNode(node) ? node.range : null);
    if (range) return at(range[0]);
  }
  return at(isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0);
}
