import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { cannotWrite, DISK, isAlive, openSiteStamp, type SiteStamp, writePieces } from "../store/index.ts";
import { type CommonOptions, type Context, Interrupted, UsageError } from "./context.ts";
import { isInside } from "./paths.ts";
import { checkPublication, type Edition, publishEdition, withEdition, writeEdition } from "./pipeline.ts";
import { showStage } from "./progress.ts";
import { digestInputs, type SiteInputs } from "./site-inputs.ts";
import { soundBriefs, stopAtErrors } from "./soundness.ts";

export interface SiteOptions extends CommonOptions {
  /** As given; resolved against the current folder. */
  readonly out: string;
  readonly baseUrl: string | null;
}

interface Counts {
  readonly pages: number;
  readonly statements: number;
}

export interface BuiltSite extends Counts {
  readonly edition: Edition;
}

/** Stands in every output folder, and tells it from a folder that somebody else filled. */
const MARKER = ".readout-site";
const MARKER_TEXT = "Built by readout. The next build replaces this folder.\n";

/**
 * Builds the site beside its folder, then writes the records and swaps the site in as one step: a reader sees the old site or
 * the new one, never half of it, and a build that fails leaves both as they were.
 */
export async function buildSiteFolder(context: Context, options: SiteOptions): Promise<BuiltSite> {
  const out = resolve(context.cwd, options.out);
  refuseBadOutput(context.cwd, resolve(context.cwd, options.folder), out, options.out);
  return withEdition(context, options, async (edition) => {
    removeAbandoned(out);
    stopAtErrors(edition.diagnostics, options);
    const record = await publishEdition(edition);
    stopAtErrors([...edition.diagnostics, ...(await checkPublication(edition, record))], options);
    const { briefing } = edition.files;
    const inputs = { record, briefing, briefs: soundBriefs(edition), baseUrl: options.baseUrl ?? briefing.baseUrl ?? null };
    return { edition, ...(await renderWhereNew(context, edition, inputs, out)) };
  });
}

/** A site that is untouched and came of the same things stays as it is, every file with its date. */
async function renderWhereNew(context: Context, edition: Edition, inputs: SiteInputs, out: string): Promise<Counts> {
  // In the current folder too nothing may lie inside the briefing.
  const stamp: SiteStamp<Counts> | null = isInside(context.cwd, edition.folder) ? null : openSiteStamp(context.cwd, out);
  const digest = await digestInputs(inputs);
  const known = stamp?.find(digest);
  if (known) {
    writeEdition(context, edition);
    return known;
  }
  const counts = await renderAndSwap(context, edition, inputs, out);
  stamp?.keep(digest, counts);
  return counts;
}

async function renderAndSwap(context: Context, edition: Edition, inputs: SiteInputs, out: string): Promise<Counts> {
  const fresh = join(dirname(out), `.${basename(out)}-new-${process.pid}`);
  const { files } = context;
  try {
    files.remove(fresh);
    files.mkdir(fresh);
    const counts = await renderInto(context, inputs, fresh);
    files.write(join(fresh, MARKER), MARKER_TEXT);
    writeEdition(context, edition, () => swapFolders(context, fresh, out));
    return counts;
  } catch (error) {
    await removeSettled(fresh);
    throw cannotWriteSite(dirname(out), error);
  }
}

/** Removes what a build that was killed left beside its output, and puts the old site back where it was killed between two renames. */
function removeAbandoned(out: string): void {
  const prefix = `.${basename(out)}-new-`;
  for (const name of existsSync(dirname(out)) ? readdirSync(dirname(out)) : []) {
    const pid = name.startsWith(prefix) ? /^(\d+)(?:-old)?$/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (!pid || isAlive(Number(pid))) continue;
    if (name.endsWith("-old") && !existsSync(out)) DISK.rename(join(dirname(out), name), out);
    else DISK.remove(join(dirname(out), name));
  }
}

/** Removes a folder that failed work may still be writing into: Eleventy gives up at one page while it writes others. */
async function removeSettled(folder: string): Promise<void> {
  do {
    DISK.remove(folder);
    await new Promise((resume) => setTimeout(resume, SETTLING_MS));
  } while (existsSync(folder));
}

const SETTLING_MS = 50;

async function renderInto(context: Context, inputs: SiteInputs, out: string): Promise<Counts> {
  const [{ buildSite }, { buildSearch }] = await Promise.all([import("../site/index.ts"), import("../search/index.ts")]);
  const stage = async <T>(label: string, work: () => Promise<T>): Promise<T> => {
    if (context.signal.aborted) throw new Interrupted();
    const end = showStage(context, label);
    return work().finally(end);
  };
  const inPieces = (path: string, pieces: Iterable<string>) => writePieces(join(out, path), pieces);
  const { pages } = await stage("Rendering pages", () => buildSite({ ...inputs, out, writePieces: inPieces }));
  const { statements } = await stage("Indexing statements", () => buildSearch({ record: inputs.record, out }));
  return { pages, statements };
}

function swapFolders({ files }: Context, fresh: string, out: string): void {
  const old = `${fresh}-old`;
  const hadOld = existsSync(out);
  if (hadOld) files.rename(out, old);
  try {
    files.rename(fresh, out);
  } catch (error) {
    if (hadOld) DISK.rename(old, out);
    throw error;
  }
  files.remove(old);
}

/** The output is replaced as a whole, so it must be nobody else's folder. */
function refuseBadOutput(cwd: string, folder: string, out: string, given: string): void {
  if (isInside(out, folder))
    throw new UsageError(`The output folder ${given} lies inside the briefing folder`, "Name one outside it with --out");
  if (isInside(folder, out) || isInside(cwd, out))
    throw new UsageError(`The output folder ${given} holds the briefing or the current folder`, "Name one of its own with --out");
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new UsageError(`${given} is a file`, "Name a folder with --out");
  const names = readdirSync(out);
  if (names.length > 0 && !names.includes(MARKER))
    throw new UsageError(`${given} holds files that readout did not build`, "Name an empty or new folder with --out, or empty this one");
}

/** What the disk refused, however deep those who wrote have wrapped it; any other error as it is. */
function cannotWriteSite(folder: string, error: unknown): unknown {
  for (let at = error; at instanceof Error; at = (at as { originalError?: unknown }).originalError ?? at.cause)
    if (typeof (at as NodeJS.ErrnoException).syscall === "string") return cannotWrite(folder, at);
  return error;
}
