/** The browser that comes with `npm ci`: @sparticuz/chromium, unpacked once with its own libraries and fonts. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

const FOLDER = resolve(import.meta.dirname, "../../node_modules/.cache/chromium-143");
/** Its libraries are unpacked and used only where it takes the machine for this one. */
const MACHINE = "AWS_Lambda_nodejs20.x";

/** Path of the packaged browser, and this process's environment set as it needs it. */
export async function unpackPackaged(): Promise<string> {
  if (!existsSync(`${FOLDER}/whole`)) unpack();
  process.env.FONTCONFIG_FILE = `${FOLDER}/fonts.conf`;
  process.env.AWS_EXECUTION_ENV ??= MACHINE;
  return inFolder(async () => (await import("@sparticuz/chromium")).default.executablePath());
}

/**
 * Unpacks beside the folder and moves it there when it is whole: the package takes whatever `chromium` it finds for its own,
 * so that a run that was stopped while it unpacked would leave a broken one for good. In a process of its own, because the
 * package keeps the folder of its first import.
 */
function unpack(): void {
  const part = `${FOLDER}.part-${process.pid}`;
  mkdirSync(part, { recursive: true });
  execFileSync(process.execPath, ["--input-type=module", "-e", 'await (await import("@sparticuz/chromium")).default.executablePath()'], {
    cwd: dirname(import.meta.dirname),
    env: { ...process.env, AWS_EXECUTION_ENV: MACHINE, TMPDIR: part },
    stdio: ["ignore", "ignore", "inherit"],
  });
  writeFileSync(
    `${part}/fonts.conf`,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${FOLDER}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${FOLDER}/fc</cachedir></fontconfig>`,
  );
  writeFileSync(`${part}/whole`, "");
  if (!existsSync(`${FOLDER}/whole`)) {
    rmSync(FOLDER, { recursive: true, force: true });
    renameSync(part, FOLDER);
  } else rmSync(part, { recursive: true });
}

/** The package reads TMPDIR while it is imported and called: it is set for that time only. */
async function inFolder<T>(work: () => Promise<T>): Promise<T> {
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = FOLDER;
  try {
    return await work();
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}
