import type { Organization } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { dayGroups } from "../views/days.ts";
import { eventLine } from "../views/event.ts";
import { organizationUrl, personUrl } from "../views/links.ts";
import { countStamp } from "../views/rail.ts";
import { newestRole } from "../views/roles.ts";
import { countsLine } from "../views/summary.ts";
import { namesFacts } from "./facts.ts";
import { type Counted, letterPages, namedOnly, spoken } from "./letters.ts";
import type { Page, PageShape } from "./page.ts";

const SHOWN = 40;
/** Bodies of one kind that a long list shows. */
const OF_KIND = 40;
const KINDS = ["country", "international", "government", "company", "media", "other"] as const;

export const organizations: PageShape = {
  name: "organizations",
  pages: (model) => {
    const people = peopleOf(model);
    return [...listPages(model), ...model.record.organizations.map((o) => organizationPage(model, o, people.get(o.id) ?? []))];
  },
};

type PersonLine = { readonly name: string; readonly url: string | null; readonly note: string };

/** People by the bodies that sources tie them to, in one pass; each once, in the role there that was reported last. */
function peopleOf(model: SiteModel): ReadonlyMap<string, readonly PersonLine[]> {
  const byBody = new Map<string, PersonLine[]>();
  for (const person of model.record.people)
    for (const [body, roles] of groupBy(person.roles, (role) => (role.organization ? [role.organization] : []))) {
      const note = newestRole(model, { ...person, roles })?.title ?? "";
      const line = { name: person.name, url: personUrl(model, person.id), note };
      const lines = byBody.get(body);
      if (lines) lines.push(line);
      else byBody.set(body, [line]);
    }
  return byBody;
}

function organizationPage(model: SiteModel, organization: Organization, people: readonly PersonLine[]): Page {
  const { t } = model;
  const said = model.statementsOf.organization.get(organization.id) ?? [];
  const meetings = model.meetingsOf.organization.get(organization.id) ?? [];
  const kind = t.organizationIs[organization.kind];
  const counts = countsLine(model, { people: people.length, meetings: meetings.length, statements: said.length });
  return {
    path: organizationUrl(organization.id),
    template: "pages/collection.njk",
    section: "index.html",
    title: organization.name,
    description: [kind, counts].filter(Boolean).join(" · "),
    view: () => ({
      kicker: kind,
      lede: counts || null,
      facts: namesFacts(model, organization),
      speakers: [],
      speakersTitle: "",
      people,
      events: [...meetings].reverse().map((m) => eventLine(model, m)),
      eventsTitle: t.organization.meetings,
      statementsTitle: t.organization.statements,
      groups: dayGroups(model, said.slice(0, SHOWN)),
      nothing: said.length + meetings.length + people.length === 0 ? t.list.empty : null,
      searchUrl: said.length > SHOWN ? `search.html?speaker=${organization.id}` : null,
      searchText: t.person.latestOf(String(SHOWN), model.formats.number(said.length)),
      map: null,
    }),
  };
}

function listPages(model: SiteModel): readonly Page[] {
  const { t } = model;
  const filed = model.record.organizations.map((o) => ({
    name: o.name,
    sortBy: o.name,
    url: organizationUrl(o.id),
    note: t.organizationIs[o.kind],
  }));
  const { links, pages } = letterPages(model, { name: "organizations", title: t.nav.organizations, section: "index.html" }, filed);
  const list: Page = {
    path: "organizations.html",
    template: "pages/list.njk",
    section: "index.html",
    title: t.nav.organizations,
    description: t.list.organizationsLede,
    view: () => {
      const all: Counted[] = [];
      const groups = KINDS.flatMap((kind) => {
        const lines = model.record.organizations
          .filter((o) => o.kind === kind)
          .map((o) => {
            const statements = model.statementsOf.organization.get(o.id)?.length ?? 0;
            const meetings = model.meetingsOf.organization.get(o.id)?.length ?? 0;
            return {
              name: o.name,
              url: organizationUrl(o.id),
              n: statements + meetings,
              counts: [statements, meetings].map((n) => model.formats.number(n)),
            };
          });
        const order = lines.sort((a, b) => b.n - a.n || model.formats.compare(a.name, b.name));
        all.push(...order);
        const shown = spoken(order, links.length ? OF_KIND : order.length);
        return shown.length
          ? [{ name: t.organizationKind[kind], id: kind, columns: [t.list.statements, t.list.meetings], lines: shown }]
          : [];
      });
      return {
        stamp: countStamp(model, "organizations", all.length),
        lede: t.list.organizationsLede,
        groups,
        ...namedOnly(model, all, links),
        map: null,
      };
    },
  };
  return [list, ...pages];
}
