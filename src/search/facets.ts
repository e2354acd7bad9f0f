import { newWriter, pushByte, pushBytes, pushRising, written } from "../client/search/format/bytes.ts";
import { FACETS, type Facet, type FacetTable } from "../client/search/format/types.ts";
import type { PublishedRecord } from "../schema/index.ts";
import type { Lookup } from "./lookup.ts";
import type { Numbered } from "./order.ts";

/** A shard holds whole values, sorted by id, up to about so many bytes before packing. */
const SHARD_BYTES = 12_000;

interface Value {
  readonly id: string;
  readonly label: string;
  readonly numbers: number[];
}

export interface FacetFiles {
  readonly tables: Readonly<Record<Facet, FacetTable>>;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Each facet as lists of statement numbers, a list for each value, in shards of neighbouring ids. */
export function buildFacets(record: PublishedRecord, lookup: Lookup, ordered: readonly Numbered[]): FacetFiles {
  const files = new Map<string, Uint8Array>();
  const labels = labelsOf(record, lookup);
  const tables = {} as Record<Facet, FacetTable>;
  for (const facet of FACETS) {
    const shards = shardValues(collect(facet, labels[facet], ordered));
    for (const [n, shard] of shards.entries()) files.set(`f-${facet}-${n}`, encodeShard(shard));
    tables[facet] = {
      shards: shards.map((shard) => shard[0]?.id ?? ""),
      values: shards.reduce((sum, shard) => sum + shard.length, 0),
      bytes: shards.reduce((sum, _, n) => sum + (files.get(`f-${facet}-${n}`)?.length ?? 0), 0),
    };
  }
  return { tables, files };
}

function labelsOf(record: PublishedRecord, lookup: Lookup): Record<Facet, (id: string) => string> {
  const topics = new Map(record.topics.map((t) => [t.id, t.name]));
  return {
    speaker: (id) => lookup.people.get(id)?.name ?? lookup.organizations.get(id)?.name ?? id,
    meeting: (id) => lookup.meetings.get(id) ?? id,
    topic: (id) => topics.get(id) ?? id,
    source: (id) => lookup.nameOfSource(lookup.articles.get(id)),
    kind: (id) => id,
    review: (id) => id,
  };
}

function valuesOf(facet: Facet, { statement }: Numbered): readonly string[] {
  if (facet === "speaker") return statement.speakers.flatMap((s) => ("person" in s ? s.person : "organization" in s ? s.organization : []));
  if (facet === "meeting") return [...(statement.saidAt ? [statement.saidAt] : []), ...statement.about];
  if (facet === "topic") return statement.topics;
  if (facet === "source") return [statement.article];
  if (facet === "kind") return [statement.kind];
  return [statement.reviewed ? "reviewed" : "unreviewed"];
}

function collect(facet: Facet, label: (id: string) => string, ordered: readonly Numbered[]): Value[] {
  const values = new Map<string, Value>();
  for (const [n, numbered] of ordered.entries()) {
    for (const id of new Set(valuesOf(facet, numbered))) {
      const value = values.get(id) ?? { id, label: label(id), numbers: [] };
      value.numbers.push(n);
      values.set(id, value);
    }
  }
  return [...values.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function shardValues(values: readonly Value[]): Value[][] {
  const shards: Value[][] = [];
  let size = SHARD_BYTES;
  for (const value of values) {
    if (size >= SHARD_BYTES) {
      shards.push([]);
      size = 0;
    }
    shards.at(-1)?.push(value);
    size += value.id.length + value.label.length + value.numbers.length;
  }
  return shards;
}

/** `[[id, label, count], …]` as JSON behind its length (four bytes, lowest first), then the lists one after the other. */
function encodeShard(shard: readonly Value[]): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(shard.map((v) => [v.id, v.label, v.numbers.length])));
  const out = newWriter();
  for (const shift of [0, 8, 16, 24]) pushByte(out, (head.length >>> shift) & 255);
  pushBytes(out, head);
  for (const value of shard) pushRising(out, value.numbers);
  return written(out);
}
