import type { Meeting, Statement } from "../../schema/index.ts";
import type { Columns } from "./ledger-columns.ts";

/**
 * Statements that count as positions: what named speakers said who took part or speak for a side. Where none of them is named,
 * what those said whom the source only describes as taking part ("senior administration official"), never a question from "Q".
 * `others` are named, and neither: theirs is the room that positions leave.
 */
export function positionsAt(
  meeting: Meeting,
  columns: Columns,
  statements: readonly Statement[],
): { readonly positions: ReadonlySet<string>; readonly others: ReadonlySet<string> } {
  const named = statements.filter((s) => isPosition(meeting, columns, s));
  const described = new Set(meeting.participants.flatMap((p) => ("name" in p ? [p.name] : [])));
  const chosen = named.length > 0 ? named : statements.filter((s) => s.speakers.some((p) => "name" in p && described.has(p.name)));
  const positions = new Set(chosen.map((s) => s.id));
  const others = statements.filter((s) => s.attribution === "named" && !positions.has(s.id));
  return { positions, others: new Set(others.map((s) => s.id)) };
}

/** A named speaker's who took part, or speaks for a side; anybody's who is named where nobody is known to have taken part. */
function isPosition({ participants }: Meeting, columns: Columns, statement: Statement): boolean {
  if (statement.attribution !== "named") return false;
  const bodies = participants.flatMap((p) => ("organization" in p ? [p.organization] : p.side ? [p.side] : []));
  const people = participants.flatMap((p) => ("person" in p ? [p.person] : []));
  if (bodies.length + people.length === 0 || columns.of(statement) !== null) return true;
  return [...statement.speakers, ...statement.relays].some((party) =>
    "person" in party ? people.includes(party.person) : "organization" in party && bodies.includes(party.organization),
  );
}
