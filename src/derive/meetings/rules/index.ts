import { addressed, toldCrowd, visited } from "./appearances.ts";
import { broadcast } from "./broadcast.ts";
import { gatherGroup, meetDirect, meetTogether, meetWith } from "./meet.ts";
import { occasionNoun } from "./nouns.ts";
import type { OccasionRule } from "./types.ts";

/** The rules in their order: of two that read the same words the earlier counts. */
export const OCCASION_RULES: readonly OccasionRule[] = [
  broadcast,
  meetWith,
  meetDirect,
  meetTogether,
  occasionNoun,
  gatherGroup,
  toldCrowd,
  addressed,
  visited,
];
