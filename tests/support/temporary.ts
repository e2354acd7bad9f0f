/** Folders that a test makes and gives back, and a limit to what it waits for. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const makeTemporary = (name: string) => mkdtempSync(join(tmpdir(), `readout-${name}-`));

/**
 * Removes a temporary folder. A browser that is gone may have helpers that still write to its profile: it is tried again, and a
 * folder that stays is no reason to fail, or to keep the tests that follow from running.
 */
export function removeTemporary(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch {
    process.stderr.write(`left behind: ${folder}\n`);
  }
}

/** Rejects when `work` takes longer than `limit` milliseconds: a page's own promise may never settle. */
export async function withLimit<T>(limit: number, what: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
