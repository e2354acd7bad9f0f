/** The way from a briefing folder to its record and its site: the one place that calls the other layers in turn. */
import { resolve } from "node:path";
import type { Correction, Diagnostic, IdRegister, PublishedRecord, ReadoutRecord, Tombstone } from "../schema/index.ts";
import { mustBeBriefing, recordFiles, withLock, writeTogether } from "../store/index.ts";
import { deriveArticles } from "./articles.ts";
import { type CommonOptions, type Context, Interrupted } from "./context.ts";
import { type EditorFiles, readEditorFiles } from "./editor-files.ts";

/** A folder as its record shows it. */
export interface Edition {
  readonly folder: string;
  readonly files: EditorFiles;
  readonly record: ReadoutRecord;
  /** The register with the ids that were given now. */
  readonly ids: IdRegister;
  readonly tombstones: readonly Tombstone[];
  readonly corrections: readonly Correction[];
  /** Ids of the articles that were derived now rather than taken from the cache. */
  readonly derived: readonly string[];
  /** All findings so far, errors of left-out articles among them. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a folder and derives its record in memory. Articles that fail are left out and their errors kept: the caller decides.
 * Throws where the folder as a whole cannot be read. Writes nothing but the cache, and that only where `keep` is set.
 */
export async function readEdition(context: Context, options: CommonOptions, keep: boolean): Promise<Edition> {
  const folder = resolve(context.cwd, options.folder);
  const files = readEditorFiles(folder);
  const { records, derived, diagnostics } = await deriveArticles(context, folder, files.briefing, options.date, keep);
  const { consolidate } = await import("../consolidate/index.ts");
  const { briefing, curation, register } = files;
  const { diagnostics: ofRecord, ...consolidated } = consolidate(records, { briefing, curation, ids: register });
  const { check, sortFindings } = await import("../check/index.ts");
  const { record, tombstones } = consolidated;
  const checked = check({ record, briefs: files.briefs, tombstones });
  const all = [...files.diagnostics, ...diagnostics, ...records.flatMap((r) => r.diagnostics), ...ofRecord, ...checked];
  return { folder, files, ...consolidated, derived, diagnostics: sortFindings(all) };
}

/** Reads a folder and works on its edition, while nobody else may write there. */
export function withEdition<T>(context: Context, options: CommonOptions, work: (edition: Edition) => Promise<T>): Promise<T> {
  const folder = resolve(context.cwd, options.folder);
  mustBeBriefing(folder);
  return withLock(folder, async () => work(await readEdition(context, options, true)));
}

/** Writes an edition's records and ids as one step, which `last` belongs to, and returns what changed. */
export function writeEdition(context: Context, { folder, record, ids }: Edition, last?: () => void): readonly string[] {
  if (context.signal.aborted) throw new Interrupted();
  return writeTogether(folder, recordFiles(folder, record, ids), context.files, last);
}

/** What may leave the folder of an edition. */
export async function publishEdition({ record, files, tombstones, corrections }: Edition): Promise<PublishedRecord> {
  const { publish } = await import("../consolidate/index.ts");
  return publish(record, { briefing: files.briefing, tombstones, corrections });
}

/** What is wrong with an edition once it is published: briefs that cite what is kept back. */
export async function checkPublication({ files, record }: Edition, published: PublishedRecord): Promise<readonly Diagnostic[]> {
  const { checkUnpublished } = await import("../check/index.ts");
  return checkUnpublished(files.briefs, record, published, files.briefing);
}
