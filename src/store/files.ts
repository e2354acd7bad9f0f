import * as fs from "node:fs";

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
