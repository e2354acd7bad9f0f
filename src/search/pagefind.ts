import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { stemOf, stems } from "../client/search/format/stem.ts";
import { encodeWordList, type WordEntry } from "../client/search/format/word-list.ts";
import type { Document } from "./documents.ts";
import { readChunk } from "./pagefind-chunks.ts";

/** About so many bytes of a chunk before packing: one word of a query reads one chunk. */
const CHUNK_BYTES = 5_000;
/** Records on the way to Pagefind's process at a time. */
const IN_FLIGHT = 500;

export interface WordIndex {
  readonly engine: string;
  /** Pagefind's browser script, for the bindings of its WebAssembly. */
  readonly script: string;
  readonly wasm: Uint8Array;
  readonly chunks: readonly { readonly from: string; readonly to: string; readonly bytes: Uint8Array }[];
}

/**
 * Pagefind's index of the documents, one record each, in their order. Of Pagefind's output the WebAssembly and the word chunks are
 * kept, cut smaller; its record list is made anew in the browser, and its text fragments give way to cards. `meanwhile` is done while
 * Pagefind's process, which has all documents by then, sorts and writes.
 */
export async function buildWordIndex<T>(
  documents: readonly Document[],
  { common, language }: { readonly common: ReadonlySet<string>; readonly language: string },
  meanwhile: () => T,
): Promise<WordIndex & { readonly besides: T }> {
  const folder = await mkdtemp(join(tmpdir(), "readout-index-"));
  try {
    // English words are stemmed here, by the function that stems the query: Pagefind's engine without a language is smaller.
    const code = stems(language) ? "unknown" : primary(language);
    const { index, errors } = await createIndex({ forceLanguage: code, maxFragments: 4 });
    if (!index) throw new Error(errors.join("; "));
    await addDocuments(index, documents, { common, language, code });
    const writing = index.writeFiles({ outputPath: folder });
    const besides = meanwhile();
    const written = await writing;
    if (written.errors.length > 0) throw new Error(written.errors.join("; "));
    await index.deleteIndex();
    return { ...(await readIndex(folder)), besides };
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Pagefind's browser script, as it writes it beside any index. */
export async function pagefindScript(): Promise<string> {
  const { index, errors } = await createIndex();
  try {
    const files = (await index?.getFiles())?.files ?? [];
    const script = files.find(({ path }) => path === "pagefind.js");
    if (!script) throw new Error(`Pagefind gave no script: ${errors.join("; ")}`);
    return new TextDecoder().decode(script.content);
  } finally {
    await close();
  }
}

const primary = (language: string) => language.split("-")[0] ?? language;

interface Words {
  readonly common: ReadonlySet<string>;
  readonly language: string;
  /** The language by Pagefind's reckoning. */
  readonly code: string;
}

async function addDocuments(index: PagefindIndex, documents: readonly Document[], words: Words): Promise<void> {
  const digits = String(documents.length).length;
  const contentOf = contentWriter(words);
  for (let at = 0; at < documents.length; at += IN_FLIGHT) {
    const answers = await Promise.all(
      documents
        .slice(at, at + IN_FLIGHT)
        .map((document, n) =>
          index.addCustomRecord({ url: String(at + n).padStart(digits, "0"), content: contentOf(document), language: words.code }),
        ),
    );
    const errors = answers.flatMap((answer) => answer.errors);
    if (errors.length > 0) throw new Error(errors.join("; "));
  }
}

/** A record must not be empty: a statement of common words only stands with a word that nobody searches. */
function contentWriter({ common, language }: Words): (document: Document) => string {
  const known = new Map<string, string>();
  const formOf = (word: string) => {
    const form = known.get(word) ?? stemOf(word, language);
    known.set(word, form);
    return form;
  };
  return (document) => {
    const words = [...document.words, ...document.names.flat(), ...document.extra].filter((word) => !common.has(word));
    return words.length > 0 ? words.map(formOf).join(" ") : "\u200bnothing";
  };
}

async function readIndex(folder: string): Promise<WordIndex> {
  const entry = JSON.parse(await readFile(join(folder, "pagefind-entry.json"), "utf8")) as {
    version: string;
    languages: Record<string, { wasm: string | null }>;
  };
  const language = Object.values(entry.languages)[0];
  // Without a single record Pagefind makes no such folder.
  const names = existsSync(join(folder, "index")) ? await readdir(join(folder, "index")) : [];
  const unpacked = await Promise.all(names.map(async (name) => new Uint8Array(gunzipSync(await readFile(join(folder, "index", name))))));
  return {
    engine: entry.version,
    script: await readFile(join(folder, "pagefind.js"), "utf8"),
    wasm: await readFile(join(folder, `wasm.${language?.wasm ?? "unknown"}.pagefind`)),
    chunks: cutChunks(unpacked),
  };
}

/** Cuts Pagefind's words into small chunks of neighbours, and leaves out what is not needed: where in a statement a word stands. */
function cutChunks(unpacked: readonly Uint8Array[]): WordIndex["chunks"] {
  const entries = unpacked.flatMap(readChunk).map((entry) => ({ entry, sortKey: Buffer.from(entry.word) }));
  entries.sort((a, b) => Buffer.compare(a.sortKey, b.sortKey));
  const groups: WordEntry[][] = [];
  let size = CHUNK_BYTES;
  for (const { entry } of entries) {
    const bytes = BYTES_PER_WORD + entry.steps.length * BYTES_PER_STEP;
    if (size + bytes > CHUNK_BYTES) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(entry);
    size += bytes;
  }
  return groups.map((group) => ({ from: group[0]?.word ?? "", to: group.at(-1)?.word ?? "", bytes: encodeWordList(group) }));
}
const BYTES_PER_WORD = 7;
const BYTES_PER_STEP = 1.5;
