import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { ReadoutError } from "../schema/index.ts";
import { cannotWrite } from "./write-together.ts";

const LOCK = ".readout.lock";

/**
 * Keeps a second writer off a briefing folder until the returned function is called. A lock whose process has died is
 * taken over. Throws a {@link ReadoutError} where another writer is at work, or the folder cannot be written.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, LOCK);
  if (!take(path, folder)) {
    const holder = Number(readHolder(path));
    if (isAlive(holder)) throw busy(holder);
    rmSync(path, { force: true });
    if (!take(path, folder)) throw busy(Number(readHolder(path)));
  }
  const release = () => {
    process.off("exit", release);
    rmSync(path, { force: true });
  };
  process.on("exit", release);
  return release;
}

function take(path: string, folder: string): boolean {
  try {
    const handle = openSync(path, "wx");
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw cannotWrite(folder, error);
  }
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function isAlive(pid: number): boolean {
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
