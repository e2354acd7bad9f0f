import * as fs from "node:fs";
import { dirname } from "node:path";

/** Bytes that are gathered before they are written. */
const CHUNK = 1 << 20;

/** Writes a new file from pieces, of which never more than a chunk is held; folders on the way are made. */
export function writePieces(path: string, pieces: Iterable<string>): void {
  fs.mkdirSync(dirname(path), { recursive: true });
  const handle = fs.openSync(path, "w");
  try {
    let held: string[] = [];
    let length = 0;
    const flush = () => {
      fs.writeFileSync(handle, held.join(""));
      held = [];
      length = 0;
    };
    for (const piece of pieces) {
      held.push(piece);
      length += piece.length;
      if (length > CHUNK) flush();
    }
    flush();
  } finally {
    fs.closeSync(handle);
  }
}

/** The file operations that change a folder. Tests put failing ones in their place: a full disk, a read-only folder. */
export interface FileChanges {
  readonly mkdir: (path: string) => void;
  /** Writes and flushes a new file. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** A second name, or a copy, of a file that is about to be replaced. */
  readonly keep: (path: string, as: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
}

export const DISK: FileChanges = {
  mkdir: (path) => {
    fs.mkdirSync(path, { recursive: true });
  },
  write: (path, content) => {
    const handle = fs.openSync(path, "wx");
    try {
      fs.writeFileSync(handle, content);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  },
  keep: (path, as) => {
    try {
      fs.linkSync(path, as);
    } catch {
      // Not every file system has links.
      fs.copyFileSync(path, as);
    }
  },
  rename: fs.renameSync,
  remove: (path) => fs.rmSync(path, { recursive: true, force: true }),
};
