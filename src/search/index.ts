import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { joinFiles } from "../client/search/format/bundle.ts";
import { type Facet, type Head, isPacked, SMALL_FACET } from "../client/search/format/types.ts";
import type { PublishedRecord } from "../schema/index.ts";
import { buildCards, PER_CARD_FILE } from "./cards.ts";
import { commonLists, commonWords } from "./common.ts";
import { searchScripts } from "./compiled-scripts.ts";
import { countDocuments, documentOf } from "./documents.ts";
import { buildFacets } from "./facets.ts";
import { pack, versionOf, writeAll } from "./files.ts";
import { writeFolderFiles } from "./folder-files.ts";
import { lookupOf } from "./lookup.ts";
import { movedFile } from "./moved.ts";
import { nearFiles } from "./near.ts";
import { buildOffline } from "./offline.ts";
import { type Numbered, orderStatements } from "./order.ts";
import { buildWordIndex } from "./pagefind.ts";
import { buildPhrases } from "./phrases.ts";
import { writeWebApp } from "./web-app.ts";

export { packSite } from "./pack.ts";

export interface SearchInput {
  readonly record: PublishedRecord;
  /** The site's folder: the index and the search scripts are added to it. */
  readonly out: string;
}

/** Writes the search index of the statements, the scripts that read it, and what saves the site for offline reading. Run it last: it packs every page. */
export async function buildSearch({ record, out }: SearchInput): Promise<{ readonly statements: number; readonly version: string }> {
  const { version, worker } = await buildIndex({ record, out });
  await nameIndex(join(out, "search.html"), version);
  await writeWebApp(out, record.briefing.title, record.briefing.language);
  await buildOffline(out, version);
  await writeFile(join(out, "sw.js"), worker);
  return { statements: record.statements.length, version };
}

/** The index and the scripts that read it; `worker` is the service worker's. */
export async function buildIndex({ record, out }: SearchInput): Promise<{ readonly version: string; readonly worker: string }> {
  const { files, pagefindScript } = await indexFiles(record, orderStatements(record));
  const { page, engine, worker } = await searchScripts(pagefindScript);
  const scripts = new Map([
    ["page.js", page],
    ["engine.js", engine],
  ]);
  // A page names index and scripts at once: those of two editions, or of two versions of the program, never meet.
  const version = versionOf(new Map([...files, ...[...scripts].map(([name, text]) => [name, Buffer.from(text)] as const)]));
  const folder = join(out, "search");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  writeAll(join(folder, version), files);
  writeFolderFiles(join(folder, version), files);
  for (const [name, text] of scripts) await writeFile(join(folder, name), text);
  return { version, worker };
}

/** The search page names the index it belongs to, so that a page and an index of two editions never meet. */
async function nameIndex(page: string, version: string): Promise<void> {
  if (!existsSync(page)) return;
  const html = await readFile(page, "utf8");
  await writeFile(page, html.replace(/src="search\/page\.js[^"]*"/, `src="search/page.js?v=${version}"`));
}

/** Every file of the index by name, packed, in a fixed order. */
async function indexFiles(
  record: PublishedRecord,
  ordered: readonly Numbered[],
): Promise<{ files: Map<string, Uint8Array>; pagefindScript: string }> {
  const lookup = lookupOf(record);
  const documents = ordered.map((numbered) => documentOf(lookup, numbered));
  const counts = countDocuments(documents);
  const common = commonWords(counts, ordered.length);
  const { language, title } = record.briefing;
  const { besides, ...words } = await buildWordIndex(documents, { common: new Set(common), language }, () => {
    const facets = buildFacets(record, lookup, ordered);
    const phrases = buildPhrases(documents, new Set(common));
    const rest = packAll([
      ...nearFiles(record, counts),
      ["moved", movedFile(record)],
      ...[...facets.files].filter(([name]) => facets.tables[facetOf(name)].bytes > SMALL_FACET),
      ...commonLists(common, documents).map((bytes, n) => [`m-${n}`, bytes] as const),
      ...phrases.files,
      ...buildCards(lookup, ordered),
    ]);
    return { facets, shards: phrases.shards, rest };
  });
  const { facets, shards, rest } = besides;
  const head: Head = {
    language,
    title,
    count: ordered.length,
    ...dayRuns(ordered),
    facets: facets.tables,
    perCard: PER_CARD_FILE,
    common,
    commonCounts: common.map((word) => counts.get(word) ?? 0),
    phraseShards: shards,
    engine: words.engine,
    chunks: words.chunks.map(({ from, to }) => [from, to] as const),
  };
  const small = [...facets.files].filter(([name]) => facets.tables[facetOf(name)].bytes <= SMALL_FACET);
  const first = packAll([
    ["head", joinFiles(new Map([["head", new TextEncoder().encode(JSON.stringify(head))], ...small]))],
    ...words.chunks.map((chunk, n) => [`i-${n}`, chunk.bytes] as const),
  ]);
  return { files: new Map([...first, ["wasm", words.wasm], ...rest]), pagefindScript: words.script };
}

const packAll = (files: readonly (readonly [string, Uint8Array])[]) =>
  new Map(files.map(([name, bytes]) => [name, isPacked(name) ? pack(bytes) : bytes]));

/** "f-speaker-3" is a shard of the facet of speakers. */
const facetOf = (name: string) => name.split("-")[1] as Facet;

const DAY = 86_400_000;

/** Runs of statements of one day, as days before the newest. */
function dayRuns(ordered: readonly Numbered[]): Pick<Head, "newest" | "days"> {
  const newest = ordered[0]?.day ?? "1970-01-01";
  const days: [number, number][] = [];
  let last = "";
  for (const { day } of ordered) {
    const run = days.at(-1);
    if (run && day === last) run[1] += 1;
    else days.push([Math.round((Date.parse(newest) - Date.parse(day)) / DAY), 1]);
    last = day;
  }
  return { newest, days };
}
