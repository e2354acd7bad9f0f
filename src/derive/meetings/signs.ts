import type { DateMention } from "../../text/dates/types.ts";
import type { Range } from "../../text/types.ts";
import type { EntityMention } from "../types.ts";

/** Signs of the private use area that stand for a person, an organization, a place and a date in a skeleton. */
export const PERSON = "\uE000";
export const ORGANIZATION = "\uE001";
export const PLACE = "\uE002";
export const DATE = "\uE003";
/** Stands in no skeleton: a pattern of a gate asks by it for an organization that is a medium. */
export const MEDIUM = "\uE004";
/** What the gates are told of a sentence beside its words, a bit for each. */
export const ALL_SIGNS: readonly string[] = [PERSON, ORGANIZATION, PLACE, DATE, MEDIUM];
export const SIGNS = { person: PERSON, organization: ORGANIZATION, place: PLACE } as const;

/** A name or a date of the body, and what stands for it in a skeleton. */
export interface Sign extends Range {
  readonly sign: string;
  readonly mention: EntityMention | null;
  readonly date: DateMention | null;
}
