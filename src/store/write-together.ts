import { existsSync, lstatSync, readFileSync, realpathSync, rmdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { ReadoutError } from "../schema/index.ts";
import { DISK, type FileChanges } from "./files.ts";

/** New contents by path below the folder, with forward slashes; null removes the file. */
export type Changes = ReadonlyMap<string, string | Uint8Array | null>;

const STAGE = ".readout-stage";

/**
 * Changes several files of a folder as one step: all are staged beside it first, then renamed into place; where one fails,
 * those before it are put back, so that the folder is as it was. Files whose content is the same are not touched.
 * `last` belongs to the step: where it throws, the files go back too. Returns the paths that changed. Throws a
 * {@link ReadoutError} where the disk refuses.
 */
export function writeTogether(folder: string, changes: Changes, files: FileChanges = DISK, last: () => void = () => {}): readonly string[] {
  const pending = [...changes].filter(([path, content]) => differs(join(folder, path), content));
  for (const [path] of pending) mustStayInside(folder, path);
  const stage = join(folder, STAGE);
  // A run that was killed may have left one; nobody else is writing now.
  if (existsSync(stage)) DISK.remove(stage);
  const made: string[] = [];
  const undo: (() => void)[] = [];
  try {
    if (pending.length > 0) makeFolder(stage, made, files);
    pending.forEach(([, content], i) => {
      if (content !== null) files.write(join(stage, `new-${i}`), content);
    });
    pending.forEach(([path, content], i) => {
      swapIn(
        { target: join(folder, path), staged: content === null ? null : join(stage, `new-${i}`), old: join(stage, `old-${i}`) },
        made,
        undo,
        files,
      );
    });
    last();
  } catch (error) {
    for (const step of undo.reverse()) step();
    DISK.remove(stage);
    for (const path of made.reverse()) removeIfEmpty(path);
    throw cannotWrite(folder, error);
  }
  DISK.remove(stage);
  for (const [path, content] of pending) if (content === null) removeIfEmpty(dirname(join(folder, path)));
  return pending.map(([path]) => path);
}

interface Swap {
  readonly target: string;
  readonly staged: string | null;
  readonly old: string;
}

function swapIn({ target, staged, old }: Swap, made: string[], undo: (() => void)[], files: FileChanges): void {
  makeFolder(dirname(target), made, files);
  if (staged === null) files.rename(target, old);
  else {
    const replaces = existsSync(target);
    // The old file keeps its place until the new one takes it: even a power cut leaves one of them.
    if (replaces) files.keep(target, old);
    files.rename(staged, target);
    if (!replaces) {
      undo.push(() => DISK.remove(target));
      return;
    }
  }
  undo.push(() => DISK.rename(old, target));
}

function differs(path: string, content: string | Uint8Array | null): boolean {
  if (!existsSync(path)) return content !== null;
  return content === null || !readFileSync(path).equals(Buffer.from(content as string));
}

/** A link inside the folder must not lead a write out of it. */
function mustStayInside(folder: string, path: string): void {
  const root = realpathSync(folder);
  let parent = dirname(join(root, path));
  while (!existsSync(parent)) parent = dirname(parent);
  const real = realpathSync(parent);
  const escapes = path.split("/").includes("..") || (real !== root && !real.startsWith(root + sep));
  const target = join(folder, path);
  if (escapes || lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new ReadoutError({
      severity: "error",
      code: "write-outside",
      message: `${path} is a link, or lies behind one that leads out of the folder: nothing was written`,
      hint: "Put a real file or folder in its place",
      place: { file: path },
    });
}

/** Makes a folder and notes which of its parents are new, so that a failed step can take them away again. */
function makeFolder(path: string, made: string[], files: FileChanges): void {
  const missing: string[] = [];
  for (let parent = path; !existsSync(parent); parent = dirname(parent)) missing.unshift(parent);
  if (missing.length === 0) return;
  made.push(...missing);
  files.mkdir(path);
}

function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // It holds something else, or is gone: both are fine.
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full",
  EDQUOT: "The disk quota is used up",
  EROFS: "The disk is read-only",
  EACCES: "Writing is not permitted",
  EPERM: "Writing is not permitted",
  EBUSY: "A file is in use",
};

/** The error of a refused write, for people: what stands in the way, and that nothing was changed. */
export function cannotWrite(folder: string, error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const { code = "", message, path } = error as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? message;
  const file = path && !path.includes(STAGE) ? relative(folder, path).replaceAll("\\", "/") : "";
  return new ReadoutError(
    {
      severity: "error",
      code: "write-failed",
      message: `${reason}: nothing was changed`,
      hint: "Make room or give permission, and run the command again",
      ...(file && !file.startsWith("..") ? { place: { file } } : {}),
    },
    { cause: error },
  );
}
