import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { joinFiles } from "../client/search/format/bundle.ts";
import { type Facet, type Head, SMALL_FACET } from "../client/search/format/types.ts";
import type { PublishedRecord } from "../schema/index.ts";
import { bundleEngine, bundlePages } from "./bundle.ts";
import { buildCards, PER_CARD_FILE } from "./cards.ts";
import { commonLists, commonWords } from "./common.ts";
import { countDocuments, documentOf } from "./documents.ts";
import { buildFacets } from "./facets.ts";
import { pack, versionOf, writeAll } from "./files.ts";
import { writeFolderFiles } from "./folder-files.ts";
import { lookupOf } from "./lookup.ts";
import { nearWords } from "./near.ts";
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
  const ordered = orderStatements(record);
  // Other processes pack the scripts and index the words at the same time.
  const [pages, { files, bindings }] = await Promise.all([bundlePages(), indexFiles(record, ordered)]);
  const version = versionOf(files);
  const folder = join(out, "search");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeAll(join(folder, version), files);
  await writeFolderFiles(join(folder, version), files);
  await writeFile(join(folder, "page.js"), pages.page);
  await writeFile(join(folder, "engine.js"), await bundleEngine(bindings));
  await nameIndex(join(out, "search.html"), version);
  await writeWebApp(out, record.briefing.title, record.briefing.language);
  await buildOffline(out, version);
  await writeFile(join(out, "sw.js"), pages.worker);
  return { statements: ordered.length, version };
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
): Promise<{ files: Map<string, Uint8Array>; bindings: string }> {
  const lookup = lookupOf(record);
  const documents = ordered.map((numbered) => documentOf(lookup, numbered));
  const counts = countDocuments(documents);
  const common = commonWords(counts, ordered.length);
  const facets = buildFacets(record, lookup, ordered);
  const words = await buildWordIndex(documents, new Set(common), record.briefing.language);
  const phrases = buildPhrases(documents, new Set(common));
  const head: Head = {
    language: record.briefing.language,
    title: record.briefing.title,
    count: ordered.length,
    ...dayRuns(ordered),
    facets: facets.tables,
    perCard: PER_CARD_FILE,
    common,
    commonCounts: common.map((word) => counts.get(word) ?? 0),
    phraseShards: phrases.shards,
    engine: words.engine,
    chunks: words.chunks.map(({ from, to }) => [from, to] as const),
  };
  const files = new Map<string, Uint8Array>();
  const add = (name: string, bytes: Uint8Array) => files.set(name, pack(bytes));
  const small = [...facets.files].filter(([name]) => head.facets[facetOf(name)].bytes <= SMALL_FACET);
  add("head", joinFiles(new Map([["head", new TextEncoder().encode(JSON.stringify(head))], ...small])));
  files.set("wasm", words.wasm);
  add("near", nearWords(record, counts));
  for (const [name, bytes] of facets.files) if (head.facets[facetOf(name)].bytes > SMALL_FACET) add(name, bytes);
  for (const [n, bytes] of commonLists(common, documents).entries()) add(`m-${n}`, bytes);
  for (const [n, chunk] of words.chunks.entries()) add(`i-${n}`, chunk.bytes);
  for (const [name, bytes] of phrases.files) add(name, bytes);
  for (const [name, bytes] of buildCards(lookup, ordered)) add(name, bytes);
  return { files, bindings: words.bindings };
}

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
