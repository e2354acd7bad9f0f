/** More slips than these are another word. */
const SLIPS = 2;

/**
 * The one of several ids that an editor probably meant: at most two letters added, left out, changed or swapped
 * (`sergei-ryabkow` → `sergei-ryabkov`), or the only one that begins or ends so (`ryabkov` → `sergei-ryabkov`).
 * Null where none or several come as near.
 */
function nearestId(wanted: string, ids: Iterable<string>): string | null {
  let least = SLIPS + 1;
  let near: string[] = [];
  const longer: string[] = [];
  for (const id of ids) {
    if (id.startsWith(`${wanted}-`) || id.endsWith(`-${wanted}`)) longer.push(id);
    const slips = countSlips(wanted, id, Math.min(least, Math.floor(wanted.length / 3)));
    if (slips < least) near = [];
    if (slips <= least && slips <= SLIPS) near.push(id);
    least = Math.min(least, slips);
  }
  const found = near.length > 0 ? near : longer;
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A sentence that asks whether that was meant, to put before what to do; empty where nothing comes near. */
export function askForNearest(wanted: string, ids: Iterable<string>): string {
  const near = nearestId(wanted, ids);
  return near === null ? "" : `Did you mean \`${near}\`? `;
}

/** Letters that must be added, taken out, changed or swapped with their neighbour; more than `most` is infinite. */
function countSlips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
    before = last;
    last = row;
  }
  const slips = last[b.length] ?? 0;
  return slips <= most ? slips : Number.POSITIVE_INFINITY;
}
