import { AGENTLESS } from "../../../lexicon/agentless.ts";
import { SPEECH_ADJECTIVES, SPEECH_NOUNS } from "../../../lexicon/speech-nouns.ts";
import { perForm } from "../../../text/forms.ts";
import type { Item } from "../items.ts";
import type { Stretch } from "../phrases/words.ts";
import type { Unit } from "../units.ts";
import { type VerbGroup, verbCueOf, verbGroupAt } from "../verb-groups.ts";
import { accordingTo } from "./according-to.ts";
import { adjectiveCue } from "./adjective.ts";
import { agentlessPassive } from "./agentless.ts";
import { asSaid } from "./as-said.ts";
import { withComplement } from "./complement.ts";
import { gap } from "./gap.ts";
import { headlineName } from "./headline.ts";
import { inSurvey } from "./in-survey.ts";
import { nounCue } from "./noun.ts";
import { parenthetical } from "./parenthetical.ts";
import { passiveCue } from "./passive.ts";
import { nounPredicate } from "./predicate.ts";
import { relative } from "./relative.ts";
import { HEARSAY, reportedly } from "./reportedly.ts";
import { seeming } from "./seeming.ts";
import { type Before, sourceOf } from "./sources.ts";
import { STANCES, stanceNoun } from "./stance-noun.ts";
import type { Candidate, PlaceRule, VerbRule } from "./types.ts";
import { unsaid } from "./unsaid.ts";

/** For every verb of speech the first rule that applies; the order matters. */
const VERB_RULES: readonly VerbRule[] = [seeming, passiveCue, agentlessPassive, relative, asSaid, parenthetical, gap, withComplement];
/** For every other item likewise, each rule at the words that it begins with. */
const PLACE_RULES: readonly { readonly words: readonly string[]; readonly rule: PlaceRule }[] = [
  { words: [":"], rule: headlineName },
  { words: ["according"], rule: accordingTo },
  { words: ["in"], rule: inSurvey },
  { words: [...SPEECH_NOUNS.keys()], rule: nounCue },
  { words: ["that"], rule: nounPredicate },
  { words: [...SPEECH_ADJECTIVES.keys()], rule: adjectiveCue },
  { words: [...AGENTLESS.keys()], rule: unsaid },
  { words: HEARSAY, rule: reportedly },
  { words: STANCES, rule: stanceNoun },
];

/** What a word may cue: as a verb, and as the head of another cue. Null for most words. */
const cueOf = perForm((word) => {
  const lower = word.toLowerCase();
  const verb = verbCueOf(lower);
  const rules = PLACE_RULES.flatMap(({ words, rule }) => (words.includes(lower) ? [rule] : []));
  return verb || rules.length > 0 ? { verb, rules } : null;
});

/** All candidates of a unit, in the order of their cues. */
export function findCandidates(body: string, { items }: Unit): Candidate[] {
  const ofVerbs: Candidate[] = [];
  const ofPlaces: Candidate[] = [];
  let before: Before | null = null;
  for (let at = 0; at < items.length; at++) {
    const { form } = items[at] as Item;
    const cue = form && cueOf(form);
    if (!cue) continue;
    const place = ofPlaceAt(cue.rules, items, at);
    if (place) ofPlaces.push(place);
    const group = cue.verb && verbGroupAt(items, at, cue.verb);
    if (!group) continue;
    const source = sourceOf(items, group, before);
    const candidate = ofVerbAt(items, group, source, body);
    if (candidate) ofVerbs.push(candidate);
    // Who asked somebody to do a thing does not do it.
    before = {
      source: candidate?.rule === "agentless" ? null : (candidate?.source ?? source),
      inserted: /^(?:before|around)$/.test(candidate?.kind ?? ""),
    };
  }
  // The sort is stable: of two that begin at one word, the verb's comes first.
  return [...ofVerbs, ...ofPlaces].sort((a, b) => a.cue[0] - b.cue[0]);
}

function ofVerbAt(items: readonly Item[], group: VerbGroup, source: Stretch | null, body: string): Candidate | null {
  for (const rule of VERB_RULES) {
    const candidate = rule(items, group, source, body);
    if (candidate) return candidate;
  }
  return null;
}

function ofPlaceAt(rules: readonly PlaceRule[], items: readonly Item[], at: number): Candidate | null {
  for (const rule of rules) {
    const candidate = rule(items, at);
    if (candidate) return candidate;
  }
  return null;
}
