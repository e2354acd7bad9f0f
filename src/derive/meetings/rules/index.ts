import { gateOf } from "../../../text/gate/index.ts";
import { ALL_SIGNS } from "../signs.ts";
import { addressed } from "./addressed.ts";
import { broadcast } from "./broadcast/index.ts";
import { gatherGroup } from "./gather-group.ts";
import { meetDirect } from "./meet-direct.ts";
import { meetPassive } from "./meet-passive.ts";
import { meetTogether } from "./meet-together.ts";
import { meetWith } from "./meet-with.ts";
import { occasionNoun } from "./occasion-noun.ts";
import { toldCrowd } from "./told-crowd.ts";
import type { OccasionRule } from "./types.ts";
import { visited } from "./visited.ts";

/** The rules in their order: of two that read the same words the earlier counts. */
export const OCCASION_RULES: readonly OccasionRule[] = [
  broadcast,
  meetWith,
  meetDirect,
  meetPassive,
  meetTogether,
  occasionNoun,
  gatherGroup,
  toldCrowd,
  addressed,
  visited,
];

/** The rules that a sentence may hold something for, by its words. */
export const OCCASION_GATE = gateOf(
  OCCASION_RULES.map(({ patterns }) => patterns),
  ALL_SIGNS,
);
