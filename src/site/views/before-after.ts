import type { Meeting } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";

const AFTER = 2;
/** Parties that make two meetings those of the same parties. */
const SAME = 2;

/**
 * The last and the next meetings of the same parties: at least two of them must be in both. Where others took part whom no
 * source names or describes alike, one party's other meetings are not these parties'.
 */
export function beforeAndAfter(
  model: SiteModel,
  meeting: Meeting,
): { readonly before: Meeting | null; readonly after: readonly Meeting[] } {
  const parties = partiesOf(meeting);
  const described = describedOf(meeting);
  const needed = Math.min(SAME, parties.size + described.size);
  if (parties.size === 0 || !meeting.start) return { before: null, after: [] };
  const shared = new Map<Meeting, number>();
  for (const party of parties) {
    const theirs = [...(model.meetingsOf.person.get(party) ?? []), ...(model.meetingsOf.organization.get(party) ?? [])];
    for (const other of new Set(theirs)) if (other.id !== meeting.id && other.start) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const alike = (other: Meeting) => [...describedOf(other)].filter((name) => described.has(name)).length;
  const same = new Set([...shared].filter(([other, n]) => n + alike(other) >= needed).map(([m]) => m));
  const inOrder = model.meetingsOf.byDate;
  const at = inOrder.indexOf(meeting);
  const before = inOrder.slice(0, at).findLast((m) => same.has(m) && m.status === "held") ?? null;
  return {
    before,
    after: inOrder
      .slice(at + 1)
      .filter((m) => same.has(m))
      .slice(0, AFTER),
  };
}

/** People and sides; a person's own side counts once. */
function partiesOf(meeting: Meeting): ReadonlySet<string> {
  const sides = new Set(meeting.participants.flatMap((p) => ("organization" in p ? [p.organization] : p.side ? [p.side] : [])));
  const people = meeting.participants.flatMap((p) => ("person" in p && !p.side ? [p.person] : []));
  return new Set([...sides, ...people]);
}

/** Those whom a source only describes: "reporters", "B9 foreign ministers". */
function describedOf(meeting: Meeting): ReadonlySet<string> {
  return new Set(meeting.participants.flatMap((p) => ("name" in p ? [p.name.toLowerCase()] : [])));
}
