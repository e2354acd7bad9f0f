import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { slugify } from "transliteration";
import { z } from "zod";
import { type Brief, type Diagnostic, Id, ReadoutError, Words, WrittenDay } from "../schema/index.ts";
import { readText } from "./read-file.ts";
import { parseYaml } from "./yaml-file.ts";

const FrontMatter = z.strictObject({ title: Words, date: WrittenDay, asOf: WrittenDay.optional(), summary: z.string().optional() });

/** The editor's documents below `briefs/`, ordered by id; each that cannot be read comes back as its errors. */
export function readBriefs(folder: string): { readonly briefs: readonly Brief[]; readonly diagnostics: readonly Diagnostic[] } {
  const root = join(folder, "briefs");
  if (!existsSync(root)) return { briefs: [], diagnostics: [] };
  const { names, diagnostics } = listBriefs(root, realpathSync(folder));
  const briefs = new Map<string, Brief>();
  for (const name of names) {
    try {
      const brief = readBrief(folder, name);
      const other = briefs.get(brief.id);
      if (other) throw twice(brief, other);
      briefs.set(brief.id, brief);
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      diagnostics.push(...error.diagnostics);
    }
  }
  return { briefs: [...briefs.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), diagnostics };
}

/** Markdown files below `briefs/`, in order of their names; what else lies there is passed over, and said to be. */
function listBriefs(root: string, inside: string): { names: string[]; diagnostics: Diagnostic[] } {
  const names: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(root, path).replaceAll("\\", "/");
    if (entry.isDirectory() || LITTER.test(name)) continue;
    const passOver = (code: string, message: string, hint: string) =>
      diagnostics.push({ severity: "warning", code, message, hint, place: { file: `briefs/${name}` } });
    if (entry.isSymbolicLink() && !leadsInside(path, inside))
      passOver("link-outside", "This link leads out of the briefing folder, or to a folder, and is not followed", "Copy the file itself");
    else if (/\.(?:md|markdown)$/i.test(name)) names.push(name);
    else passOver("brief-format", "Briefs are .md files: this is none, and is passed over", "Rename it, or move it out of briefs/");
  }
  return { names: names.sort(), diagnostics: diagnostics.sort((a, b) => ((a.place?.file ?? "") < (b.place?.file ?? "") ? -1 : 1)) };
}

/** Hidden files and folders, and what file managers leave behind. */
const LITTER = /(?:^|\/)\.|(?:^|\/)(?:Thumbs\.db|desktop\.ini)$|~$/i;

function leadsInside(link: string, inside: string): boolean {
  try {
    return realpathSync(link).startsWith(inside + sep) && statSync(link).isFile();
  } catch {
    return false;
  }
}

function readBrief(folder: string, name: string): Brief {
  const file = `briefs/${name}`;
  const text = (readText(folder, file) ?? "").replace(/^\uFEFF/, "");
  const problem = (code: string, message: string, hint: string) =>
    new ReadoutError({ severity: "error", code, message, hint, place: { file, line: 1, column: 1 } });
  const id = Id.safeParse(
    slugify(name.slice(name.lastIndexOf("/") + 1).replace(/\.[^.]*$/, ""), { lowercase: true, separator: "-" })
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 120)
      .replace(/^-|-$/g, ""),
  );
  if (!id.success || /__proto__/.test(name))
    throw problem("brief-name", "This file's name gives no safe id", "Give it a short name with letters or digits");
  const found = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text);
  if (found?.index !== 0)
    throw problem("brief-front-matter", "This brief has no front matter", "Begin it with `---`, `title: …`, `date: YYYY-MM-DD`, `---`");
  const front = parseYaml({ file, text: found[1] ?? "", linesBefore: 1 }, FrontMatter).value;
  return {
    id: id.data,
    file,
    title: front.title,
    date: front.date,
    asOf: front.asOf ?? null,
    summary: front.summary ?? null,
    body: text.slice(found[0].length),
    bodyLine: found[0].split("\n").length,
  };
}

function twice(brief: Brief, other: Brief): ReadoutError {
  return new ReadoutError({
    severity: "error",
    code: "brief-id-twice",
    message: `${other.file} and ${brief.file} both give the id \`${brief.id}\``,
    hint: "Rename one of them",
    place: { file: brief.file, line: 1, column: 1 },
  });
}
