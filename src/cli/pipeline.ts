/** The way from a briefing folder to its record and its site: the one place that calls the other layers in turn. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { derive } from "../derive/index.ts";
import { digest, listSources, readArticle, type Source } from "../ingest/index.ts";
import {
  type ArticleRecord,
  type Briefing,
  type Correction,
  type Diagnostic,
  type IdRegister,
  type PublishedRecord,
  ReadoutError,
  type ReadoutRecord,
  type Tombstone,
} from "../schema/index.ts";
import {
  type Cache,
  formatKey,
  mustBeBriefing,
  openCache,
  readDeriverVersion,
  recordFiles,
  withLock,
  writeTogether,
} from "../store/index.ts";
import { type CommonOptions, type Context, Interrupted } from "./context.ts";
import { type EditorFiles, readEditorFiles } from "./editor-files.ts";
import { isInside } from "./paths.ts";
import { showProgress } from "./progress.ts";

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

/** What one article came to. */
interface Piece {
  readonly record: ArticleRecord | null;
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

interface Derived {
  readonly records: readonly ArticleRecord[];
  readonly derived: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

async function deriveArticles(context: Context, folder: string, briefing: Briefing, date: string | null, keep: boolean): Promise<Derived> {
  const { sources, diagnostics } = listSources(folder);
  // The cache lies in the current folder; where that is the briefing itself, there is none.
  const cache = isInside(context.cwd, folder) ? null : openCache<Piece>(context.cwd, folder);
  const progress = showProgress(context, "Deriving");
  const found: Diagnostic[] = [...diagnostics];
  const records: ArticleRecord[] = [];
  const derived: string[] = [];
  for (const [index, source] of sources.entries()) {
    await pause(context.signal, index);
    const { piece, fresh } = await derivePiece(source, { rights: briefing.rights, date }, cache, keep);
    if (piece.record) records.push(piece.record);
    if (fresh && piece.record) derived.push(source.id);
    found.push(...piece.diagnostics);
    progress.step(index + 1, sources.length);
  }
  progress.end();
  if (keep) cache?.prune();
  return { records, derived, diagnostics: found };
}

type Defaults = Parameters<typeof readArticle>[2];

async function derivePiece(
  source: Source,
  defaults: Defaults,
  cache: Cache<Piece> | null,
  keep: boolean,
): Promise<{ piece: Piece; fresh: boolean }> {
  const bytes = readSource(source);
  if (bytes === null) return { piece: { record: null, diagnostics: [unreadable(source)] }, fresh: true };
  const key = formatKey([readDeriverVersion(), source.file, JSON.stringify(defaults), digest(bytes)]);
  const known = cache?.get(key);
  if (known) return { piece: known, fresh: false };
  const { article, diagnostics } = await readArticle(source, bytes, defaults);
  const piece: Piece = { record: article && derive(article), diagnostics };
  if (keep) cache?.put(key, piece);
  return { piece, fresh: true };
}

function readSource(source: Source): Buffer | null {
  try {
    return readFileSync(source.path);
  } catch {
    return null;
  }
}

function unreadable(source: Source): Diagnostic {
  const place = { file: `articles/${source.file}`, line: 1, column: 1 };
  return {
    severity: "error",
    code: "file-unreadable",
    message: "This file cannot be read",
    hint: "Give permission to read it",
    place,
    id: source.id,
  };
}

/** Lets a signal arrive now and then, and stops where it is Ctrl-C. */
async function pause(signal: AbortSignal, index: number): Promise<void> {
  if (index % 8 === 0) await new Promise<void>((resume) => setImmediate(resume));
  if (signal.aborted) throw new Interrupted();
}

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
export function soundBriefs({ files, diagnostics }: Edition): EditorFiles["briefs"] {
  const broken = new Set(diagnostics.flatMap(({ severity, place }) => (severity === "error" && place ? [place.file] : [])));
  return files.briefs.filter(({ file }) => !broken.has(file));
}

/** True where nothing was left out. */
export function isWhole(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every(({ severity }) => severity !== "error");
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
