import type { Evidence } from "../../schema/index.ts";
import type { AttributedStatement, SituatedStatement } from "../types.ts";

type Proof = Omit<Evidence, "article">;

/** When, to whom, through what and where something was said, with the words that say it. */
export type Setting = Pick<SituatedStatement, "date" | "audience" | "venue" | "place" | "saidAt"> & { readonly proofs: readonly Proof[] };

export const NOWHERE: Setting = { date: null, audience: [], venue: null, place: null, saidAt: null, proofs: [] };
const FIELDS: ReadonlySet<string> = new Set(["date", "audience", "venue", "place", "saidAt"]);

/** Whether anything at all is said of when, to whom, through what and where. */
export const isSet = (s: Omit<Setting, "proofs">): boolean =>
  s.date !== null || s.venue !== null || s.place !== null || s.saidAt !== null || s.audience.length > 0;

/** The setting of a situated statement, its proofs under the rule by which it goes over to another. */
export function settingOf({ date, audience, venue, place, saidAt, evidence }: SituatedStatement, rule: string): Setting {
  const proofs = evidence
    .filter((e) => FIELDS.has(e.field))
    .map(({ start, end, field, in: where }) => ({ start, end, field, rule, ...(where ? { in: where } : {}) }));
  return { date, audience, venue, place, saidAt, proofs };
}

export function withSetting(statement: AttributedStatement, { proofs, ...setting }: Setting): SituatedStatement {
  return { ...statement, ...setting, evidence: [...statement.evidence, ...proofs] };
}

/** Ids of the people who say it. */
export const peopleOf = ({ speakers }: AttributedStatement): readonly string[] =>
  speakers.flatMap((speaker) => ("person" in speaker ? [speaker.person] : []));

export function sameSpeaker(a: AttributedStatement, b: AttributedStatement): boolean {
  const first = firstPersonOf(a);
  return first !== null && first === firstPersonOf(b);
}

function firstPersonOf({ speakers }: AttributedStatement): string | null {
  for (const speaker of speakers) if ("person" in speaker) return speaker.person;
  return null;
}
