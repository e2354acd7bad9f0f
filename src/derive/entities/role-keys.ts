import { ROLE_NOUNS } from "../../lexicon/role-nouns.ts";

/** "then-Secretary", "ex-president", "co-editor", "presidents": the bare singular noun. */
export function roleKey(key: string): string {
  if (!key.includes("-")) return key;
  const held = key.replace(/-(?:elect|designate|select|nominate|in-waiting|emeritus|emerita)$/, "");
  if (ROLE_NOUNS.has(held)) return held;
  const bare = key.replace(/^(?:then|ex|former|co|vice|now|turned|self|soon-to-be|longtime)-/, "");
  if (ROLE_NOUNS.has(bare)) return bare;
  const last = bare.includes("-") ? bare.slice(bare.lastIndexOf("-") + 1) : bare;
  if (ROLE_NOUNS.has(last)) return last;
  return bare;
}

const PLURALS: ReadonlyMap<string, string> = new Map(
  [...ROLE_NOUNS].flatMap((noun) =>
    pluralsOf(noun)
      .filter((plural) => !ROLE_NOUNS.has(plural))
      .map((plural) => [plural, noun] as const),
  ),
);

function pluralsOf(noun: string): string[] {
  if (noun.endsWith("man")) return [`${noun.slice(0, -3)}men`];
  if (/[^aeiou]y$/.test(noun)) return [`${noun.slice(0, -1)}ies`];
  return /(?:s|x|z|ch|sh)$/.test(noun) ? [`${noun}es`] : [`${noun}s`];
}

/** "presidents" → "president", "attorneys" → "attorney", "spokesmen" → "spokesman"; null where no plural of a role. */
export const singularRole = (key: string): string | null => PLURALS.get(key) ?? null;
