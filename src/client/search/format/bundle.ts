/** Several files in one, so that they are asked for once: `[[name, length], …]` as JSON behind its length (four bytes), then the files. */

export function joinFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const table = new TextEncoder().encode(JSON.stringify([...files].map(([name, bytes]) => [name, bytes.length])));
  const out = new Uint8Array(4 + table.length + [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0));
  new DataView(out.buffer).setUint32(0, table.length, true);
  out.set(table, 4);
  let at = 4 + table.length;
  for (const bytes of files.values()) {
    out.set(bytes, at);
    at += bytes.length;
  }
  return out;
}

export function splitFiles(bytes: Uint8Array): Map<string, Uint8Array> {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const table = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as [string, number][];
  let at = 4 + length;
  return new Map(
    table.map(([name, size]) => {
      at += size;
      return [name, bytes.subarray(at - size, at)];
    }),
  );
}
