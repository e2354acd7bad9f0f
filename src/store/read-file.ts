import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ReadoutError } from "../schema/index.ts";

/** A text file of the editor's as UTF-8 with `\n`; null where there is none. Throws a {@link ReadoutError} where it cannot be read. */
export function readText(folder: string, file: string): string | null {
  try {
    const bytes = readFileSync(join(folder, file));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    const encoding = code === "ERR_ENCODING_INVALID_ENCODED_DATA";
    throw new ReadoutError({
      severity: "error",
      code: encoding ? "file-encoding" : "file-unreadable",
      message: encoding ? "This file is not UTF-8" : `This file cannot be read: ${message}`,
      hint: encoding ? "Save it as UTF-8" : "Give permission to read it",
      place: { file, line: 1, column: 1 },
    });
  }
}
