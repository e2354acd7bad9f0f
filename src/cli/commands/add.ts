import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, relative, resolve } from "node:path";
import { FORMATS, listSources, readArticle, type Source } from "../../ingest/index.ts";
import { type Diagnostic, ReadoutError } from "../../schema/index.ts";
import { type Changes, lockFolder, readBriefing, writeTogether } from "../../store/index.ts";
import { type CommonOptions, type Context, type Outcome, UsageError } from "../context.ts";

interface Addition {
  /** Path below the briefing folder. */
  readonly target: string;
  readonly bytes: Buffer;
}

/** Copies text, Markdown and HTML files into `articles/`, byte for byte, all of them or none. */
export async function add(context: Context, options: CommonOptions, files: readonly string[]): Promise<Outcome> {
  const folder = resolve(context.cwd, options.folder);
  const { briefing } = readBriefing(folder);
  const present = new Map(listSources(folder).sources.map((source) => [source.id, source]));
  const additions: Addition[] = [];
  const problems: Diagnostic[] = [];
  const warnings: Diagnostic[] = [];
  for (const file of files) {
    const found = await readAddition(context, file, options.date);
    if ("problem" in found) problems.push(...found.problem);
    else {
      const clash = findClash(found.source, found.bytes, present, context.cwd);
      if (clash === "same") warnings.push(alreadyThere(file));
      else if (clash) problems.push(clash);
      else additions.push({ target: `articles/${found.source.file}`, bytes: found.bytes });
      present.set(found.source.id, found.source);
    }
  }
  if (problems.length > 0) throw new ReadoutError(problems);
  const release = lockFolder(folder);
  try {
    const changes: Changes = new Map(additions.map(({ target, bytes }) => [target, bytes]));
    const written = writeTogether(folder, changes, context.files);
    const lines = written.map((file) => `${options.folder}/${file}`);
    return { ok: true, lines, data: { title: briefing.title, written }, diagnostics: warnings };
  } finally {
    release();
  }
}

type Found = { readonly source: Source; readonly bytes: Buffer } | { readonly problem: readonly Diagnostic[] };

/** A file as the source it would be. `--date` goes into the file's name where nothing in the file says when. */
async function readAddition(context: Context, file: string, date: string | null): Promise<Found> {
  if (/^[a-z][a-z+.-]+:\/\//i.test(file))
    throw new UsageError(`Addresses are not read yet: ${file}`, "Save the page as an HTML file and add that");
  const path = resolve(context.cwd, file);
  if (!existsSync(path)) throw new UsageError(`There is no file ${file}`, "Correct its name");
  if (statSync(path).isDirectory()) throw new UsageError(`${file} is a folder`, `Name its files: ${join(file, "*")}`);
  const format = FORMATS[extname(file).toLowerCase()];
  if (!format)
    throw new UsageError(`${file}: only .txt, .md and .html files are read; feeds, mail and PDF are not yet`, "Save it as one of these");
  const bytes = readBytes(path, file);
  const attempt = async (name: string) => {
    const listed = { file: name, path, id: "new", format };
    return { name, ...(await readArticle(listed, bytes, { rights: "excerpt", date: null })) };
  };
  let result = await attempt(basename(path));
  if (date && result.diagnostics.some(({ code }) => code === "date-missing")) result = await attempt(`${date}-${basename(path)}`);
  if (!result.article) return { problem: result.diagnostics.map((d) => ({ ...d, place: { ...d.place, file: resolve(path) } })) };
  const { articleId } = await import("../../ingest/article-id.ts");
  const id = articleId(result.name);
  if (!id) throw new UsageError(`${file}: this name gives no safe id`, "Give the file a name with letters or digits");
  return { source: { file: result.name, path, id, format }, bytes };
}

function readBytes(path: string, file: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`, "Give permission to read it");
  }
}

function findClash(source: Source, bytes: Buffer, present: ReadonlyMap<string, Source>, cwd: string): Diagnostic | "same" | null {
  const other = present.get(source.id);
  if (!other) return null;
  if (readFileSync(other.path).equals(bytes)) return "same";
  const message = `This file would have the id \`${source.id}\`, which ${relative(cwd, other.path)} has already`;
  return {
    severity: "error",
    code: "article-id-twice",
    message,
    hint: "Rename one of them",
    place: { file: source.path, line: 1, column: 1 },
  };
}

function alreadyThere(file: string): Diagnostic {
  return { severity: "warning", code: "already-there", message: `${file} is in the folder already`, hint: "Nothing needs to be done" };
}
