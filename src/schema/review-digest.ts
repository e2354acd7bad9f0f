import { createHash } from "node:crypto";
import type { Meeting } from "./meeting.ts";
import type { Statement } from "./statement.ts";

/**
 * What a review of a statement vouches for: its words, kind, speakers and date. Eight hexadecimal digits; when they change,
 * the review lapses. `curation.yaml` may keep them as `reviewed.digest`.
 */
export function statementDigest({ text, kind, attribution, speakers, date }: Statement): string {
  return digest([text, kind, attribution, speakers.map(keyOf), date]);
}

/** The same for a meeting: kind, status, dates, place and parties. */
export function meetingDigest({ kind, status, start, end, place, participants }: Meeting): string {
  return digest([kind, status, start, end, place, participants.map(keyOf)]);
}

type Party = Statement["speakers"][number] | Meeting["participants"][number];

function keyOf(party: Party): string {
  if ("person" in party) return `person ${party.person}`;
  return "organization" in party ? `organization ${party.organization}` : `name ${party.name}`;
}

function digest(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);
}
