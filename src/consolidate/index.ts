import type { ArticleRecord, ReadoutRecord } from "../schema/index.ts";

/** Joins the records of articles into one record. */
export function consolidate(articles: readonly ArticleRecord[], briefing: { title: string; language: string }): ReadoutRecord {
  const own = (record: ArticleRecord, id: string) => `${record.article.id}-${id}`;
  return {
    version: 1,
    briefing: {
      ...briefing,
      asOf:
        articles
          .map((a) => a.article.date)
          .sort()
          .at(-1) ?? null,
    },
    articles: articles.map((a) => a.article),
    people: articles.flatMap((a) =>
      a.people.map((p) => ({
        ...p,
        id: own(a, p.id),
        roles: p.roles.map((r) => ({ ...r, organization: r.organization && own(a, r.organization) })),
      })),
    ),
    organizations: articles.flatMap((a) => a.organizations.map((o) => ({ ...o, id: own(a, o.id) }))),
    places: articles.flatMap((a) => a.places.map((p) => ({ ...p, id: own(a, p.id) }))),
    topics: [],
    meetings: articles.flatMap((a) =>
      a.meetings.map((m) => ({
        ...m,
        id: own(a, m.id),
        place: m.place && own(a, m.place),
        participants: m.participants.map((p) => ownParty(p, (id) => own(a, id))),
      })),
    ),
    statements: articles.flatMap((a) =>
      a.statements.map((s) => ({
        ...s,
        id: own(a, s.id),
        partOf: s.partOf && own(a, s.partOf),
        place: s.place && own(a, s.place),
        saidAt: s.saidAt && own(a, s.saidAt),
        speakers: s.speakers.map((p) => ownParty(p, (id) => own(a, id))),
      })),
    ),
  };
}

function ownParty<T extends object>(party: T, own: (id: string) => string): T {
  if ("person" in party) return { ...party, person: own(party.person as string) };
  if ("organization" in party) return { ...party, organization: own(party.organization as string) };
  return party;
}
