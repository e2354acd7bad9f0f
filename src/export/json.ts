import type { Exportable } from "./exportable.ts";

/**
 * The record as JSON, version 1 of the contract, in pieces: one for each item of a list, so that a record of any size is
 * never one string. Joined, the pieces are one line an item.
 */
export function* exportJson(record: Exportable): Generator<string> {
  let lead = "{";
  for (const [key, value] of Object.entries(record)) {
    yield `${lead}${JSON.stringify(key)}:`;
    lead = ",\n";
    if (Array.isArray(value)) yield* listPieces(value);
    else yield JSON.stringify(value);
  }
  yield "}\n";
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  yield "[";
  for (const [index, item] of items.entries()) yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(item)}`;
  yield "]";
}
