/** Runs the command line inside the test's own process, with its streams captured. */
import { dirname } from "node:path";
import type { Context } from "../../src/cli/context.ts";
import { run } from "../../src/cli/run.ts";
import { DISK } from "../../src/store/files.ts";

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The current folder is the one that holds the briefing. */
export async function readout(folder: string, args: readonly string[], changes: Partial<Context> = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const status = await run(args, {
    cwd: dirname(folder),
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal: false,
    signal: new AbortController().signal,
    files: DISK,
    ...changes,
  });
  return { status, out, err };
}
