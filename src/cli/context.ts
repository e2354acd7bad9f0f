import type { Diagnostic } from "../schema/diagnostic.ts";
import type { FileChanges } from "../store/files.ts";

/** What a command may use of the world around it; tests give their own. */
export interface Context {
  /** The current folder: output and cache lie in it. */
  readonly cwd: string;
  /** Results. Resolves when the reader can take more. */
  readonly out: (text: string) => Promise<void>;
  /** Everything else. */
  readonly err: (text: string) => void;
  /** Long work shows its progress only on a terminal. */
  readonly isTerminal: boolean;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly files: FileChanges;
}

/** What a command came to. */
export interface Outcome {
  readonly ok: boolean;
  /** Lines for people, on stdout. */
  readonly lines: readonly string[];
  /** The same for programs: members of the object that `--json` prints. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface CommonOptions {
  /** As given; resolved against `cwd`. */
  readonly folder: string;
  readonly date: string | null;
  readonly keepGoing: boolean;
  readonly strict: boolean;
}

/** Thrown where Ctrl-C ends the work. */
export class Interrupted extends Error {}

/** Thrown for wrong usage: exit status 2. */
export class UsageError extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
