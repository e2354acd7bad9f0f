import { en, type Strings } from "./en.ts";
import { fr } from "./fr.ts";
import { translated } from "./translation.ts";

export type { Strings } from "./en.ts";

const LANGUAGES: Readonly<Record<string, Strings>> = { en, fr: translated<Strings>(en, fr) };

/** The site's own words in the briefing's language; English where there is no file for it. */
export function stringsFor(language: string): Strings {
  return LANGUAGES[language.split("-")[0] ?? "en"] ?? en;
}

/** Language of the site's own words: the briefing's where there is a file for it, else English. */
export function interfaceLanguage(language: string): string {
  return (language.split("-")[0] ?? "en") in LANGUAGES ? language : "en";
}
