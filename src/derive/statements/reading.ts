import type { SpeechVerb } from "../../lexicon/speech-verbs.ts";
import type { Candidate } from "./rules/types.ts";
import type { VerbGroup } from "./verb-groups.ts";

const FRAMES: Partial<Record<Candidate["kind"], string>> = {
  quote: "q",
  colon: "q",
  that: "c",
  clause: "c",
  wh: "c",
  infinitive: "t",
  object: "n",
  particle: "n",
};

/** The reading of a verb that the candidate uses: "ask whether" attributes oftener than "ask the council". */
export function readingOf({ kind }: Pick<Candidate, "kind">, { readings, verb }: VerbGroup): SpeechVerb {
  const frame = FRAMES[kind];
  return (frame && readings.find(({ frames, particle }) => frames.includes(frame) && particle === verb.particle)) || verb;
}
