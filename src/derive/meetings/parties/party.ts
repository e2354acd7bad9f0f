import type { Party, SentenceView } from "../types.ts";

export function positionsOf(text: string, sign: string): readonly number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) positions.push(at);
  return positions;
}

export function named(view: SentenceView, at: number, sideAt: number | null, rule: string): Party {
  const name = view.names.get(at);
  if (!name) throw new Error("a sign stands for a name");
  const type = name.mention.type === "person" ? "person" : "organization";
  const side = sideAt === null ? null : (view.names.get(sideAt)?.mention.entity ?? null);
  return { entity: name.mention.entity, type, printed: "", side, span: { start: name.start, end: name.end }, rule };
}

/** "his team", "her delegation": a pronoun that owns what follows it. */
export const ownsNext = (view: SentenceView, at: number): boolean =>
  view.names.get(at)?.mention.form === "pronoun" &&
  /^(?:his|her|their)$/i.test(wordAt(view, at)) &&
  /^\s+[a-z]/.test(view.skeleton.slice(at + 1));
const wordAt = (view: SentenceView, at: number): string => view.body.slice(view.names.get(at)?.start ?? 0, view.names.get(at)?.end ?? 0);

export function dedupe(parties: readonly Party[]): readonly Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = party.entity ? `${party.type}:${party.entity}` : `group:${party.span.start}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
