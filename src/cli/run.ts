import { CommanderError } from "commander";
import { type Diagnostic, ReadoutError } from "../schema/diagnostic.ts";
import { type Context, Interrupted, type Outcome, UsageError } from "./context.ts";
import { createProgram } from "./program.ts";
import { formatDiagnostic, toPrintable } from "./report.ts";

/**
 * Runs one command line and returns its exit status: 0 fine, 1 problems or failure, 2 wrong usage, 130 interrupted.
 * The one place where errors end: nothing else prints them.
 */
export async function run(args: readonly string[], context: Context): Promise<number> {
  const running = { command: "", folder: "", json: args.includes("--json") };
  let outcome: Outcome | null = null;
  try {
    const program = createProgram(context, async (command, folder, work) => {
      // What `export` prints is one versioned object already.
      Object.assign(running, { command, folder, json: running.json && command !== "export" });
      outcome = await work();
    });
    await program.parseAsync([...args], { from: "user" });
    return outcome ? await report(context, running, outcome) : 0;
  } catch (error) {
    return fail(context, running, error);
  }
}

interface Running {
  readonly command: string;
  readonly folder: string;
  readonly json: boolean;
}

async function report(context: Context, { command, folder, json }: Running, outcome: Outcome): Promise<number> {
  const { ok, data, diagnostics, lines } = outcome;
  if (json) await context.out(`${JSON.stringify({ version: 1, command, folder, ok, ...data, diagnostics })}\n`);
  else {
    showAll(context, folder, diagnostics);
    for (const line of lines) await context.out(`${toPrintable(line)}\n`);
  }
  return ok ? 0 : 1;
}

async function fail(context: Context, { command, folder, json }: Running, error: unknown): Promise<number> {
  const print = (diagnostics: readonly Diagnostic[]) =>
    context.out(`${JSON.stringify({ version: 1, command, folder, ok: false, diagnostics })}\n`);
  if (error instanceof CommanderError) {
    // Commander has said it on stderr already.
    if (json && error.exitCode !== 0) await print([{ severity: "error", code: "usage", message: error.message.replace(/^error: /, "") }]);
    return error.exitCode === 0 ? 0 : 2;
  }
  if (error instanceof Interrupted) {
    context.err(error.message === "" ? "Interrupted: the folder is as it was.\n" : "\n");
    // `serve` has printed its object when it began.
    if (json && error.message === "")
      await print([{ severity: "error", code: "interrupted", message: "Interrupted: the folder is as it was" }]);
    return 130;
  }
  const diagnostics = toDiagnostics(error);
  if (json) await print(diagnostics);
  else showAll(context, folder, diagnostics);
  return error instanceof UsageError ? 2 : 1;
}

/** Errors come last: that is where the eye rests, below any number of warnings. */
function showAll(context: Context, folder: string, diagnostics: readonly Diagnostic[]): void {
  const isError = ({ severity }: Diagnostic) => severity === "error";
  for (const diagnostic of [...diagnostics.filter((d) => !isError(d)), ...diagnostics.filter(isError)])
    context.err(`${formatDiagnostic(diagnostic, folder)}\n`);
}

function toDiagnostics(error: unknown): readonly Diagnostic[] {
  if (error instanceof ReadoutError) return error.diagnostics;
  if (error instanceof UsageError) return [{ severity: "error", code: "usage", message: error.message, hint: error.hint }];
  const { stack, message, code } = error as NodeJS.ErrnoException;
  if (code && message)
    return [{ severity: "error", code: "system", message, hint: "Nothing was changed; put this right and run the command again" }];
  const hint = "This is a defect of readout: please report it with the command and the file that caused it";
  return [{ severity: "error", code: "defect", message: stack ?? String(error), hint }];
}
