import type { SentenceView } from "../types.ts";

/** "has met", "had already spoken", "have never talked": that it happened at some time, and no occasion. */
const PERFECT =
  /(?:\b(?:has|have|had|having)|[’'](?:ve|s|d))\s+(?:(?:[a-z]+ly|also|already|never|ever|since|once|twice|just|both|all|even|long|often|not|yet)\s+){0,3}$/;

/** Contact that the perfect tells of without a day: who has met whom, at no time that is said. */
export const isVagueContact = (view: SentenceView, before: string): boolean => view.dates.size === 0 && PERFECT.test(before);
