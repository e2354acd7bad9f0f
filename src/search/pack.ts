import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";

/** The earliest time a zip can name: the same bytes on every day. */
const ALWAYS = new Date(1980, 0, 1);

/** What the front page says, in its language; the second part is seen only where the page has lost its styles. */
const NOTES: Readonly<Record<string, readonly [works: string, bare: string]>> = {
  en: [
    "This is an offline copy: it needs no network, and search works.",
    "This page looks bare because it was opened inside the zip: unpack the whole zip first, then open index.html. (READ-ME.txt says how.)",
  ],
  fr: [
    "Ceci est une copie hors ligne : elle n’a pas besoin de réseau, et la recherche fonctionne.",
    "Cette page paraît nue parce qu’elle a été ouverte dans l’archive zip : décompressez d’abord toute l’archive, puis ouvrez index.html.",
  ],
};

function noteFor(html: string): string {
  const language = /<html[^>]*\slang="(\w+)/.exec(html)?.[1] ?? "en";
  const [works, bare] = NOTES[language] ?? NOTES.en ?? ["", ""];
  return `<div class="row tight pack-note"><p class="rail"></p><p class="small soft">${works} <span>${bare}</span></p></div>`;
}

const READ_ME = `Offline copy of a briefing
==========================

1. Unpack the whole zip into a folder. (A page opened inside the zip shows
   text only, and search does not work there.)
2. Open index.html with a double click, in Chrome, Edge, Firefox or another
   current browser. No network and no program is needed.
3. Keep the files together: the folder can lie anywhere, on a disk, a USB
   stick or a network share, but its files need each other.

Browsers that are installed as a sandboxed package (snap, flatpak) may be
allowed to read some folders only: your home or Downloads folder works.
`;

/**
 * Writes one zip of a built site for use from a folder: the same pages, the index as scripts, and what to do with it.
 * Same site, same bytes. The zip appears whole or not at all.
 */
export async function packSite(site: string, zip: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const paths = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, "/").length).replaceAll("\\", "/"))
    .filter(isPacked)
    .sort();
  const content: Zippable = { "READ-ME.txt": [new TextEncoder().encode(READ_ME.replaceAll("\n", "\r\n")), { mtime: ALWAYS }] };
  for (const path of paths) content[path] = [await readSite(site, path), { mtime: ALWAYS, level: /\.(?:png|woff2)$/.test(path) ? 0 : 9 }];
  const bytes = zipSync(content);
  const fresh = `${zip}.new-${process.pid}`;
  try {
    await writeFile(fresh, bytes);
    await rename(fresh, zip);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
  return { files: paths.length + 1, bytes: bytes.length };
}

/** Left out: what only a host needs. */
function isPacked(path: string): boolean {
  return (
    !/^(?:offline\/|404\.html$|not-saved\.html$|sw\.js$|site\.webmanifest$|icon-\d+\.png$|search\/[^/]+\/.*\.bin$)/.test(path) &&
    !path.split("/").some((part) => part.startsWith("."))
  );
}

async function readSite(site: string, path: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await readFile(join(site, path)));
  if (path !== "index.html") return bytes;
  const html = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(html.replace(/<main\b[^>]*>/, (tag) => `${tag}\n${noteFor(html)}`));
}
