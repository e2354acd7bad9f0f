import type { Meeting, PublishedRecord, Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";

/** A record of some statements and meetings with all that they name, so that a small file costs no walk over the whole record. */
export function subsetOf(model: SiteModel, statements: readonly Statement[], meetings: readonly Meeting[]): PublishedRecord {
  const said = statements.flatMap((s) => (s.saidAt ? [s.saidAt, ...s.about] : s.about)).flatMap((id) => model.meetings.get(id) ?? []);
  const parties = [
    ...statements.flatMap((s) => [...s.speakers, ...s.relays, ...s.audience]),
    ...[...meetings, ...said].flatMap((m) => m.participants),
  ];
  const people = pick(
    model.people,
    parties.flatMap((p) => ("person" in p ? [p.person] : [])),
  );
  const bodies = parties.flatMap((p): (string | null)[] => [
    "organization" in p ? p.organization : null,
    "side" in p ? ((p.side as string | null) ?? null) : null,
  ]);
  const roles = people.flatMap((p) => p.roles.map((r) => r.organization));
  const places = [...statements.map((s) => s.place), ...[...meetings, ...said].map((m) => m.place)];
  const articles = [...statements.map((s) => s.article), ...meetings.flatMap((m) => m.evidence.map((e) => e.article))];
  return {
    ...model.record,
    articles: pick(model.articles, articles),
    people,
    organizations: pick(model.organizations, [...bodies, ...roles]),
    places: pick(model.places, places),
    meetings: [...new Set([...meetings, ...said])],
    statements: [...statements],
    tombstones: [],
    redirects: [],
    corrections: [],
  };
}

/** The items of a register by their ids, each once; ids that are null or unknown are left out. */
function pick<T>(register: ReadonlyMap<string, T>, ids: readonly (string | null)[]): T[] {
  return [...new Set(ids)].flatMap((id) => (id === null ? [] : (register.get(id) ?? [])));
}
