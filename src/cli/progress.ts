import type { Context } from "./context.ts";

/** Shows how far work is on one line of a terminal; silent in a pipe. */
export interface Progress {
  readonly step: (done: number, total: number) => void;
  readonly end: () => void;
}

const EVERY_MS = 100;

/** Progress of one stage; `label` says what is going on: "Deriving". */
export function showProgress(context: Context, label: string): Progress {
  if (!context.isTerminal) return { step: () => {}, end: () => {} };
  let last = 0;
  return {
    step: (done, total) => {
      const now = performance.now();
      if (now - last < EVERY_MS && done < total) return;
      last = now;
      context.err(`\r\u001b[2K${label} ${done}/${total}`);
    },
    end: () => context.err("\r\u001b[2K"),
  };
}

/** Shows on a terminal what is going on where nobody can say how far it is; returns what ends it. */
export function showStage(context: Context, label: string): () => void {
  if (!context.isTerminal) return () => {};
  context.err(`\r\u001b[2K${label} …`);
  return () => context.err("\r\u001b[2K");
}
