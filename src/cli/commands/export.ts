import type { CommonOptions, Context, Outcome } from "../context.ts";
import { readEdition, stopAtErrors } from "../pipeline.ts";
import { formatDiagnostic } from "../report.ts";

/** Prints the record on stdout. Warnings do not matter here; errors go to stderr, so that stdout stays a record. */
export async function exportFolder(context: Context, options: CommonOptions & { readonly format: string }): Promise<Outcome> {
  const { record, diagnostics } = await readEdition(context, options, false);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  stopAtErrors(errors, options);
  for (const error of errors) context.err(`${formatDiagnostic(error, options.folder)}\n`);
  for (const chunk of toChunks(record)) await context.out(chunk);
  return { ok: errors.length === 0, lines: [], data: {}, diagnostics: [] };
}

/** The record as JSON, one chunk for each item of a register: a record of any size never is one string. */
function* toChunks(record: object): Generator<string> {
  let lead = "{";
  for (const [key, value] of Object.entries(record)) {
    yield `${lead}${JSON.stringify(key)}:`;
    lead = ",\n";
    if (Array.isArray(value)) yield* listChunks(value);
    else yield JSON.stringify(value);
  }
  yield "}\n";
}

function* listChunks(items: readonly unknown[]): Generator<string> {
  yield "[";
  for (const [index, item] of items.entries()) yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(item)}`;
  yield "]";
}
