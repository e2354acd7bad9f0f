/** The generated bindings of Pagefind's WebAssembly, taken out of its script when the search is built. */
declare module "pagefind-bindings" {
  interface Bindings {
    (options: { module_or_path: Uint8Array }): Promise<unknown>;
    init_pagefind(metadata: Uint8Array): number;
    set_ranking_weights(pointer: number, weights: string): number;
    request_indexes(pointer: number, term: string): string;
    load_index_chunk(pointer: number, chunk: Uint8Array): number;
    search(
      pointer: number,
      term: string,
      original: string,
      filters: string,
      sort: string,
      exact: boolean,
      exactDiacritics: boolean,
    ): string;
  }
  export const wasm_bindgen: Bindings;
}
