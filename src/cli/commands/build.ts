import type { Context, Outcome } from "../context.ts";
import { count } from "../report.ts";
import { buildSiteFolder, type SiteOptions } from "../site-build.ts";
import { isWhole } from "../soundness.ts";

/** Derives, checks and renders the site into its folder. */
export async function build(context: Context, options: SiteOptions): Promise<Outcome> {
  const { edition, pages, statements } = await buildSiteFolder(context, options);
  return {
    ok: isWhole(edition.diagnostics),
    lines: [
      `${options.out}: ${count(pages, "page")}, ${count(statements, "searchable statement")}, ${count(edition.record.articles.length, "source")}.`,
    ],
    data: { out: options.out, pages, statements, articles: edition.record.articles.length },
    diagnostics: edition.diagnostics,
  };
}
