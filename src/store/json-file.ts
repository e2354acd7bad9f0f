import type { z } from "zod";
import { ReadoutError } from "../schema/index.ts";
import { describeIssues } from "./issues.ts";
import { readText } from "./read-file.ts";

/** A JSON file of the folder, read against its schema; null where there is none. Throws a {@link ReadoutError} with line and column. */
export function readJson<T>(folder: string, file: string, schema: z.ZodType<T>): T | null {
  const text = readText(folder, file);
  if (text === null) return null;
  const parsed = schema.safeParse(parse(text, file));
  if (parsed.success) return parsed.data;
  throw new ReadoutError(
    describeIssues(parsed.error.issues).map(({ message, path }) => ({
      severity: "error",
      code: "schema",
      message,
      hint: RESTORE,
      place: { file, ...placeOfKey(text, path) },
    })),
  );
}

const RESTORE = "Restore the file from version control: the program writes it, and nobody else should";

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
    const offset = conflict?.index ?? Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const what = conflict ? "A merge left conflict marks" : `Broken JSON: ${message}`;
    throw new ReadoutError({
      severity: "error",
      code: "json",
      message: what,
      hint: conflict ? "Keep the lines of both sides and take out the marks" : RESTORE,
      place: { file, ...placeOf(text, offset) },
    });
  }
}

/** 1-based line and column of an offset. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

function placeOfKey(text: string, path: readonly (string | number)[]): { line: number; column: number } {
  const key = path.findLast((step) => typeof step === "string");
  return placeOf(text, Math.max(0, key === undefined ? 0 : text.indexOf(JSON.stringify(key))));
}
