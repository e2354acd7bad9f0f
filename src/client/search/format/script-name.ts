/** Files of the index in one script: a folder opened without a server reads few large files best. */
const PER_SCRIPT = 32;

/** Name of the script that holds a file: files of a kind ("c-40", "f-speaker-2") in runs, the single small ones together. */
export function scriptOf(name: string): string {
  const [, kind, number] = /^([a-z])-(?:.*-)?(\d+)$/.exec(name) ?? [];
  if (kind && kind !== "n") return `${kind}.${Math.floor(Number(number) / PER_SCRIPT)}`;
  return name === "wasm" ? "wasm" : "base";
}
