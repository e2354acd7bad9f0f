import { isAbsolute, join } from "node:path";
import type { Diagnostic } from "../schema/diagnostic.ts";

/** `folder/articles/a.txt:3:7: error: What is wrong. What to do.` Control characters of hostile names and values are shown as `?`. */
export function formatDiagnostic({ severity, message, hint, place, id }: Diagnostic, folder: string): string {
  const where = place
    ? `${[locate(place.file, folder), place.line, place.column].filter((part) => part !== undefined).join(":")}: `
    : id
      ? `${id}: `
      : "";
  return toPrintable(`${where}${severity}: ${sentence(message)}${hint ? ` ${sentence(hint)}` : ""}`);
}

function locate(file: string, folder: string): string {
  const path = folder === "" || isAbsolute(file) ? file : join(folder, file);
  return path.replace(/[\t\n]/g, "?");
}

function sentence(text: string): string {
  return /[.!?…:]$|\n/.test(text) ? text : `${text}.`;
}

/** A terminal must not act on what a file holds. */
export function toPrintable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "?");
}

/** "1 article", "3 articles", "2 people": a count with its noun. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en-US")} ${n === 1 ? one : many}`;
}
