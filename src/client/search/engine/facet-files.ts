import { decodeRising } from "../format/bytes.ts";
import type { Facet, FacetValue, Head } from "../format/types.ts";
import type { ReadFile } from "./files.ts";

/** All values of a facet, or only those in the shards that hold `ids`. */
export async function readFacet(head: Head, read: ReadFile, facet: Facet, ids: readonly string[] | null): Promise<FacetValue[]> {
  const { shards } = head.facets[facet];
  const wanted = ids === null ? shards.keys() : new Set(ids.map((id) => shardOf(shards, id)).filter((n) => n >= 0));
  const lists = await Promise.all([...wanted].map(async (n) => readShard(await read(`f-${facet}-${n}`))));
  return lists.flat();
}

/** The last shard whose first id is not after `id`; -1 where there is none. */
function shardOf(shards: readonly string[], id: string): number {
  return shards.findLastIndex((first) => first <= id);
}

const decoded = new WeakMap<Uint8Array, readonly FacetValue[]>();

function readShard(bytes: Uint8Array): readonly FacetValue[] {
  const known = decoded.get(bytes);
  if (known) return known;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as [string, string, number][];
  const cursor = { bytes, at: 4 + length };
  const values = head.map(([id, label, count]) => ({ id, label, numbers: decodeRising(cursor, count) }));
  decoded.set(bytes, values);
  return values;
}
