import type { CommonOptions, Context, Outcome } from "../context.ts";
import { checkPublication, publishEdition, readEdition } from "../pipeline.ts";
import { count } from "../report.ts";

/** Lists the problems of a folder; writes nothing. */
export async function checkFolder(context: Context, options: CommonOptions): Promise<Outcome> {
  const edition = await readEdition(context, options, false);
  const { record } = edition;
  const { checkRights, sortFindings } = await import("../../check/index.ts");
  const published = await publishEdition(edition);
  const found = [...edition.diagnostics, ...(await checkPublication(edition, published)), ...checkRights(record, published)];
  const diagnostics = sortFindings(found);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  return {
    ok: errors === 0 && !(options.strict && warnings > 0),
    lines: [`${count(record.articles.length, "article")} checked: ${count(errors, "error")}, ${count(warnings, "warning")}.`],
    data: { articles: record.articles.length, errors, warnings },
    diagnostics,
  };
}
