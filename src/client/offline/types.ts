/** `offline/version.json`: small, read on every visit to see whether there is a newer edition. */
export interface OfflineVersion {
  readonly version: string;
  /** Bytes of all packs. */
  readonly bytes: number;
}

/** A file inside a pack, after the one before it; `packed` says that it is gzip to be unpacked before it is served. */
type PackedFile = readonly [path: string, length: number, packed: 0 | 1, hash: string];

export interface Pack {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly files: readonly PackedFile[];
}

/** `offline/manifest.json`: every file of the edition, and the pack that holds it. */
export interface OfflineManifest extends OfflineVersion {
  /** Version of the search index, as pages name it in `?v=`. */
  readonly index: string;
  readonly packs: readonly Pack[];
}

export type OfflineState =
  | { readonly state: "none"; readonly bytes: number }
  | { readonly state: "saving"; readonly done: number; readonly bytes: number }
  | { readonly state: "saved"; readonly bytes: number; readonly newer: number | null }
  | { readonly state: "failed"; readonly why: "full" | "network" | "damaged" | "refused"; readonly bytes: number }
  | { readonly state: "removed"; readonly bytes: number };

export type ToWorker = { readonly do: "look" | "save" | "remove" };
