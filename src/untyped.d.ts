/** Packages that ship no types: only what is used of them. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    addTemplate(path: string, template: unknown, data: Readonly<Record<string, unknown>>): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    setTemplateFormats(formats: readonly string[]): void;
    setFreezeReservedData(freeze: boolean): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
    setInputDirectory(directory: string): void;
    setOutputDirectory(directory: string): void;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode?: boolean; config?: (config: EleventyConfig) => unknown; configPath?: string },
    );
    disableLogger(): void;
    write(): Promise<readonly unknown[]>;
  }
}
declare module "markdown-it-footnote" {
  import type MarkdownIt from "markdown-it";
  export default function footnote(md: MarkdownIt): void;
}
declare module "wink-porter2-stemmer" {
  export default function stem(word: string): string;
}
/** The parts of wink-nlp that its `readDoc` is made of. */
declare module "wink-nlp/src/cache.js" {
  export interface Cache {
    value(word: number): string;
    posOf(word: number): number;
    mappedSpelling(word: number): number;
    normal(word: number): number;
    nox(expansion: number): number;
    isMemberPOS(normal: number, tag: number): boolean;
  }
  export default function openCache(core: unknown, featureFn: unknown): Cache;
}
declare module "wink-nlp/src/dd-wrapper.js" {
  import type { Cache } from "wink-nlp/src/cache.js";
  export interface Draft {
    readonly cache: Cache;
    readonly tokens: number[];
    readonly nonBreakingSpaces: Record<number, string>;
  }
  export default function wrap(draft: Draft): unknown;
}
declare module "wink-nlp/src/compile-trex.js" {
  export default function compilePatterns(patterns: unknown): unknown;
}
declare module "wink-nlp/src/tokenizer.js" {
  export default function tokenizer(patterns: unknown, categories: unknown, preserved: unknown): (draft: unknown, text: string) => void;
}
declare module "wink-nlp/src/constants.js" {
  const constants: { readonly bits4lemma: number; readonly posMask: number };
  export default constants;
}
