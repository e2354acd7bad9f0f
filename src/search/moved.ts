import type { Moved } from "../client/search/format/types.ts";
import type { PublishedRecord } from "../schema/index.ts";

/** Ids that speakers and meetings had before the editor joined or renamed them: a saved search goes on with the new ones. */
export function movedFile({ redirects }: PublishedRecord): Uint8Array {
  const of = (...kinds: readonly string[]) =>
    redirects.filter(({ kind }) => kinds.includes(kind)).map(({ from, to }) => [from, to] as const);
  const moved: Moved = { speaker: of("person", "organization"), meeting: of("meeting") };
  return new TextEncoder().encode(JSON.stringify(moved));
}
