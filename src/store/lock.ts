import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ReadoutError } from "../schema/index.ts";

const LOCK = ".readout.lock";

/**
 * Keeps a second writer off a briefing folder while work is done. A lock whose process has died is taken over; a folder that
 * nobody can write needs none. Throws a {@link ReadoutError} where another writer is at work.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const release = lockFolder(folder);
  try {
    return await work();
  } finally {
    release();
  }
}

/** The same for callers that end by themselves: returns what releases the lock. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, LOCK);
  const taken = take(path);
  if (taken === "unwritable") return () => {};
  if (taken === "held") {
    const holder = Number(readHolder(path));
    if (isAlive(holder)) throw busy(holder);
    rmSync(path, { force: true });
    if (take(path) === "held") throw busy(Number(readHolder(path)));
  }
  const release = () => {
    process.off("exit", release);
    rmSync(path, { force: true });
  };
  process.on("exit", release);
  return release;
}

function take(path: string): "taken" | "held" | "unwritable" {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return "taken";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return "held";
    // On a full disk the file is made and its content is not.
    rmSync(path, { force: true });
    return "unwritable";
  }
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Whether a process of this number runs, whoever's it is. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function busy(holder: number): ReadoutError {
  return new ReadoutError({
    severity: "error",
    code: "folder-busy",
    message: `Another readout${holder > 0 ? ` (process ${holder})` : ""} is writing this folder`,
    hint: `Wait until it is done; if none runs, delete ${LOCK}`,
    place: { file: LOCK },
  });
}
