/** The articles of a folder and what each comes to, taken from the cache where nothing of it changed. */
import { readFileSync } from "node:fs";
import { derive } from "../derive/index.ts";
import { digest, listSources, readArticle, type Source } from "../ingest/index.ts";
import type { ArticleRecord, Briefing, Diagnostic } from "../schema/index.ts";
import { type Cache, formatKey, openCache, readDeriverVersion } from "../store/index.ts";
import { type Context, Interrupted } from "./context.ts";
import { isInside } from "./paths.ts";
import { showProgress } from "./progress.ts";

/** What one article came to. */
interface Piece {
  readonly record: ArticleRecord | null;
  readonly diagnostics: readonly Diagnostic[];
}

interface Derived {
  readonly records: readonly ArticleRecord[];
  readonly derived: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Derives every article of the folder; those that fail are left out and their errors kept. `date` is that of articles that say none. */
export async function deriveArticles(
  context: Context,
  folder: string,
  briefing: Briefing,
  date: string | null,
  keep: boolean,
): Promise<Derived> {
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
