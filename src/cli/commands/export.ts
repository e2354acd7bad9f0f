import type { CommonOptions, Context, Outcome } from "../context.ts";
import { readEdition } from "../pipeline.ts";
import { formatDiagnostic } from "../report.ts";
import { stopAtErrors } from "../soundness.ts";

/**
 * Prints the record on stdout, bodies of articles and all, but without what the editor withholds. Warnings do not matter here;
 * errors go to stderr, so that stdout stays a record.
 */
export async function exportFolder(context: Context, options: CommonOptions & { readonly format: string }): Promise<Outcome> {
  const { record, tombstones, files, diagnostics } = await readEdition(context, options, false);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  stopAtErrors(errors, options);
  for (const error of errors) context.err(`${formatDiagnostic(error, options.folder)}\n`);
  const { withoutWithheld } = await import("../../consolidate/index.ts");
  const formats = await import("../../export/index.ts");
  const shown = withoutWithheld(record, tombstones);
  const addressOf = formats.addressesBelow(files.briefing.baseUrl ?? null);
  const pieces: Readonly<Record<string, () => Iterable<string>>> = {
    json: () => formats.exportJson(shown),
    csv: () => formats.exportStatementsCsv(shown),
    popolo: () => [formats.exportPopolo(shown)],
    jsonld: () => formats.exportJsonLd(shown, addressOf),
    ics: () => [formats.exportIcs(shown, addressOf)],
  };
  for (const piece of pieces[options.format]?.() ?? []) await context.out(piece);
  return { ok: errors.length === 0, lines: [], data: {}, diagnostics: [] };
}
