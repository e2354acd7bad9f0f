/** Sets of numbers 0…size-1 that grow together; every set is known by its smallest member, so that order of joining does not matter. */
export interface Union {
  readonly find: (item: number) => number;
  readonly join: (a: number, b: number) => void;
  /** The sets, each in ascending order, sorted by their smallest member. */
  readonly sets: () => number[][];
}

export function createUnion(size: number): Union {
  const parent = Array.from({ length: size }, (_, index) => index);
  const find = (item: number): number => {
    let root = item;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = item; at !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [ra, rb] = [find(a), find(b)];
    if (ra !== rb) parent[Math.max(ra, rb)] = Math.min(ra, rb);
  };
  const sets = (): number[][] => {
    const found = new Map<number, number[]>();
    for (let item = 0; item < size; item++) {
      const root = find(item);
      const set = found.get(root);
      if (set) set.push(item);
      else found.set(root, [item]);
    }
    return [...found.values()];
  };
  return { find, join, sets };
}
