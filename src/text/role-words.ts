import { COUNTRIES, type CountryEntry } from "../lexicon/countries.ts";

/** Whether a title names the state by itself: "French foreign minister" France, "US envoy" the United States. */
export function namesState(title: string, state: string): boolean {
  return wordsOf(state)?.test(title) ?? false;
}

/** A title in small letters without its state: "Deputy French Foreign Minister" of France → "deputy foreign minister". */
export function withoutState(title: string, state: string): string {
  const words = wordsOf(state);
  const rest = words ? title.split(words).join(" ") : title;
  return rest.replace(/\s+/g, " ").trim().toLowerCase();
}

let known: ReadonlyMap<string, CountryEntry> | undefined;

/** Its names and adjectives as a pattern, longest first; null of what is no state. */
function wordsOf(state: string): RegExp | null {
  known ??= new Map(COUNTRIES.flatMap((entry) => [entry.name, ...entry.otherNames].map((name) => [name.toLowerCase(), entry] as const)));
  const entry = known.get(state.toLowerCase());
  if (!entry) return null;
  const words = [entry.name, ...entry.otherNames, ...entry.demonyms].sort((a, b) => b.length - a.length);
  const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:the )?(?:${any})(?:['’]s)?(?![\\p{L}\\p{N}])`, "iu");
}
