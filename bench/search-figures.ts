export function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}

export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
