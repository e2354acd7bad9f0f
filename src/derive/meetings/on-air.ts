import { dedupe } from "./parties/party.ts";
import type { Found } from "./rules/types.ts";
import { DATE } from "./signs.ts";
import type { Party, SentenceView } from "./types.ts";

/** "an interview with Ⓟ | aired Ⓓ | on “Morning Talk”": what stands between an interview and where it was shown. */
const AIRED = new RegExp(
  `^[\\s,]*(?:that\\s+|which\\s+)?(?:(?:was|is|will\\s+be|to\\s+be|scheduled\\s+to|set\\s+to|will)\\s+)?(?:aired|airing|airs?|broadcast|taped|recorded)?\\s*(?:(?:on\\s+)?${DATE},?\\s*)?$`,
);

/** An interview and the programme that showed it are one occasion. */
export function joinAired(view: SentenceView, found: readonly Found[]): readonly Found[] {
  const programmeOf = (noun: Found): Found | undefined =>
    noun.rule === "occasion-noun:interview"
      ? found.find(
          (air) => air.rule.startsWith("broadcast:") && air.start >= noun.tail && AIRED.test(view.skeleton.slice(noun.tail, air.start)),
        )
      : undefined;
  const pairs = new Map(found.map((one) => [one, programmeOf(one)] as const));
  const gone = new Set(pairs.values());
  return found
    .filter((one) => !gone.has(one))
    .map((one) => {
      const air = pairs.get(one);
      return air ? { ...one, tail: air.tail, parties: dedupe([...one.parties, ...air.parties]), spokenAt: true } : one;
    });
}

/** "spoke to Ⓞ", "spoke with Ⓞ" of a medium: an interview where a person spoke, and a source where none is named. */
export function asInterview(view: SentenceView, found: Found): readonly Found[] {
  const spoke = (found.rule === "meet-with" && found.kind === "call") || found.rule === "addressed";
  if (!spoke || !found.parties.some((party) => isMedium(view, party))) return [found];
  return found.parties.some((party) => party.type === "person") ? [{ ...found, kind: "interview", spokenAt: true }] : [];
}

const isMedium = (view: SentenceView, { type, span }: Party): boolean =>
  type === "organization" && [...view.names.values()].some((name) => name.start === span.start && name.kind === "media");
