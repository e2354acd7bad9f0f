import { splitFiles } from "../format/bundle.ts";
import type { Head } from "../format/types.ts";

/** Reads a file of the index by name, unpacked. Rejects where it cannot be had. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** Unpacks gzip. */
export async function unpack(bytes: ArrayBuffer): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Keeps what was read: a file is asked for once, and again only after a failure. What came inside the head is not asked for. */
export function remember(read: ReadFile): ReadFile {
  const known = new Map<string, Promise<Uint8Array>>();
  return async (name) => {
    const found = known.get(name) ?? read(name);
    known.set(name, found);
    found.catch(() => known.delete(name));
    if (name !== "head") return found;
    const parts = splitFiles(await found);
    for (const [part, bytes] of parts) if (part !== "head") known.set(part, Promise.resolve(bytes));
    return parts.get("head") ?? new Uint8Array();
  };
}

export async function readHeadFile(read: ReadFile): Promise<Head> {
  return JSON.parse(new TextDecoder().decode(await read("head"))) as Head;
}
