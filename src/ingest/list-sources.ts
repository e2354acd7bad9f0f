import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import type { Article, Diagnostic } from "../schema/index.ts";
import { articleId } from "./article-id.ts";

/** A file that holds a source. */
export interface Source {
  /** Path below `articles/`, with forward slashes. */
  readonly file: string;
  readonly path: string;
  readonly id: string;
  readonly format: Article["format"];
}

export const FORMATS: Readonly<Record<string, Article["format"]>> = {
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
};

/** Longer files cannot be an article; a mistake (a disk image named .txt) must not exhaust memory. */
const LARGEST = 64 * 1024 * 1024;
/** What file managers leave behind. Hidden files are passed over too. */
const LITTER = /^(?:\.(?!\.)|Thumbs\.db$|desktop\.ini$)|~$/i;

/** The sources below `articles/`, ordered by id; what is no source, or shares an id, comes back as an error. */
export function listSources(folder: string): { readonly sources: readonly Source[]; readonly diagnostics: readonly Diagnostic[] } {
  const root = join(folder, "articles");
  if (!existsSync(root)) return { sources: [], diagnostics: [NO_SOURCES] };
  const found = walk(root, realpathSync(folder), "");
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of found.files.sort(byCodeUnit)) {
    const source = readName(root, file);
    if ("code" in source) diagnostics.push(source);
    else sources.push(source);
  }
  const clashes = findClashes(sources);
  const clashing = new Set(clashes.flatMap(({ files }) => files));
  if (found.files.length === 0) found.diagnostics.push(NO_SOURCES);
  return {
    sources: sources.filter(({ file }) => !clashing.has(file)).sort((a, b) => byCodeUnit(a.id, b.id)),
    diagnostics: [...found.diagnostics, ...diagnostics, ...clashes.map(({ diagnostic }) => diagnostic)],
  };
}

/** A folder that was moved by mistake must not empty a record in silence. */
const NO_SOURCES: Diagnostic = {
  severity: "warning",
  code: "sources-missing",
  message: "There are no articles: the record and the site are empty",
  hint: "Put .txt, .md or .html files into articles/",
  place: { file: "articles" },
};

/** Order that depends on no locale. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function walk(root: string, inside: string, below: string): { files: string[]; diagnostics: Diagnostic[] } {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    if (LITTER.test(entry.name)) continue;
    const file = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      const deeper = walk(root, inside, file);
      files.push(...deeper.files);
      diagnostics.push(...deeper.diagnostics);
    } else if (entry.isSymbolicLink() && !staysInside(join(root, file), inside)) {
      diagnostics.push({
        severity: "warning",
        code: "link-outside",
        message: "This link leads out of the briefing folder, or to a folder, and is not followed",
        hint: "Copy the file itself into articles/",
        place: { file: `articles/${file}` },
      });
    } else files.push(file);
  }
  return { files, diagnostics };
}

/** A link is followed only to a file of the same briefing: a folder could lead in circles. */
function staysInside(link: string, inside: string): boolean {
  try {
    return realpathSync(link).startsWith(inside + sep) && statSync(link).isFile();
  } catch {
    return false;
  }
}

function readName(root: string, file: string): Source | Diagnostic {
  const path = join(root, file);
  const place = { file: `articles/${file}`, line: 1, column: 1 };
  const refuse = (code: string, message: string, hint: string): Diagnostic => ({ severity: "error", code, message, hint, place });
  const format = FORMATS[extname(file).toLowerCase()];
  if (!format)
    return refuse(
      "source-format",
      "Sources are .txt, .md or .html files; this is none",
      "Save it as one of these, or move it out of articles/",
    );
  const id = articleId(file);
  if (!id)
    return refuse(
      "source-name",
      "This file's name gives no safe id",
      "Give it a name with letters or digits, without backslashes or `..`, and none that Windows keeps for itself (con, aux, nul …)",
    );
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return refuse("source-name", "This file's name is no Unicode text, and no program could open it", "Rename it");
  if (!stat.isFile()) return refuse("source-kind", "This is no regular file", "Move it out of articles/");
  if (stat.size > LARGEST) return refuse("source-size", "This file is larger than 64 MB", "Split it, or move it out of articles/");
  return { file, path, id, format };
}

function findClashes(sources: readonly Source[]): { files: string[]; diagnostic: Diagnostic }[] {
  const byId = new Map<string, string[]>();
  for (const { id, file } of sources) byId.set(id, [...(byId.get(id) ?? []), file]);
  return [...byId].filter(([, files]) => files.length > 1).map(([id, files]) => ({ files, diagnostic: clash(id, files) }));
}

function clash(id: string, files: readonly string[]): Diagnostic {
  return {
    severity: "error",
    code: "article-id-twice",
    message: `${files.map((file) => `articles/${file}`).join(" and ")} both give the id \`${id}\``,
    hint: "Rename one of them: the id comes from the file's name, without folder and ending",
    place: { file: `articles/${files[1]}`, line: 1, column: 1 },
    id,
  };
}
