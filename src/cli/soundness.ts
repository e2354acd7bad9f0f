/** Which findings stop a command, and what of an edition is whole in spite of them. */
import { type Diagnostic, ReadoutError } from "../schema/index.ts";
import type { CommonOptions } from "./context.ts";
import type { EditorFiles } from "./editor-files.ts";

/** True for what concerns one article alone: with `--keep-going` it costs that article, not the edition. */
function isOfArticle({ place, severity }: Diagnostic): boolean {
  return severity === "error" && place?.file.startsWith("articles/") === true;
}

/** Codes of what names something that is not there. */
const NOT_THERE = new Set(["curation-target", "citation-unknown"]);

/**
 * Stops at errors: at all of them, or with `--keep-going` at those that are neither an article's own nor a correction or
 * citation without a target, which may well have been in the article that is left out.
 */
export function stopAtErrors(diagnostics: readonly Diagnostic[], { keepGoing, strict }: CommonOptions): void {
  const isWanting = keepGoing && diagnostics.some(isOfArticle);
  const isBearable = (d: Diagnostic) => isWanting && (isOfArticle(d) || NOT_THERE.has(d.code));
  const fatal = diagnostics.filter((d) => (d.severity === "error" ? !isBearable(d) : strict));
  if (fatal.length > 0) throw new ReadoutError(diagnostics);
}

/** The briefs of an edition that cite only what is there: with `--keep-going` the others are left out too. */
export function soundBriefs({
  files,
  diagnostics,
}: {
  readonly files: EditorFiles;
  readonly diagnostics: readonly Diagnostic[];
}): EditorFiles["briefs"] {
  const broken = new Set(diagnostics.flatMap(({ severity, place }) => (severity === "error" && place ? [place.file] : [])));
  return files.briefs.filter(({ file }) => !broken.has(file));
}

/** True where nothing was left out. */
export function isWhole(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every(({ severity }) => severity !== "error");
}
