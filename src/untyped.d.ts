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
