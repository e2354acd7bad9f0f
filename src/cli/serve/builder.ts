import { type Context, Interrupted } from "../context.ts";

/** Builds one after the other, never two at a time; what changes during a build starts one more. */
export interface Builder {
  /** Resolves when nothing is left to build. Never rejects: see `throwFailure`. */
  readonly build: () => Promise<void>;
  readonly idle: () => Promise<void>;
  /** Resolves at Ctrl-C, and at a failure that the next build cannot mend. */
  readonly stopped: Promise<void>;
  readonly throwFailure: () => void;
}

/** `work` gets true for the first build; it throws only what ends the serving. */
export function createBuilder({ signal }: Pick<Context, "signal">, work: (first: boolean) => Promise<void>): Builder {
  let running: Promise<void> | null = null;
  let again = false;
  let first = true;
  let failure: unknown = null;
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  const cycle = async () => {
    do {
      again = false;
      await work(first);
      first = false;
    } while (again && !signal.aborted);
  };
  const build = () => {
    again = running !== null;
    running ??= cycle()
      .catch((error: unknown) => {
        if (!(error instanceof Interrupted)) failure = error;
        stop();
      })
      .finally(() => {
        running = null;
      });
    return running;
  };
  return {
    build,
    idle: () => running ?? Promise.resolve(),
    stopped,
    throwFailure: () => {
      if (failure !== null) throw failure;
      if (signal.aborted) throw new Interrupted("served");
    },
  };
}
