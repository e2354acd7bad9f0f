import type { Person } from "../../schema/index.ts";
import { personCsv, personFeed } from "../files/paths.ts";
import { personLd } from "../metadata/linked-data.ts";
import type { SiteModel } from "../model/index.ts";
import { personView } from "../views/person.ts";
import { newestRole, roleText } from "../views/roles.ts";
import { shares } from "../views/shares.ts";
import { countsLine } from "../views/summary.ts";
import { personTile } from "../views/tile.ts";
import type { Page, PageShape } from "./page.ts";

export const people: PageShape = {
  name: "people",
  pages: (model) => [listPage(model), ...model.record.people.filter((p) => model.peoplePages.has(p.id)).map((p) => personPage(model, p))],
};

function personPage(model: SiteModel, person: Person): Page {
  const role = newestRole(model, person);
  const counts = countsLine(model, {
    statements: model.statementsOf.person.get(person.id)?.length ?? 0,
    meetings: model.meetingsOf.person.get(person.id)?.length ?? 0,
  });
  return {
    path: `people/${person.id}.html`,
    template: "pages/person.njk",
    section: "people.html",
    title: person.name,
    description: [role ? roleText(model, role) : null, counts].filter(Boolean).join(" · ") || person.name,
    view: () => personView(model, person),
    ogType: "profile",
    jsonLd: () => personLd(model, person.id),
    alternates: model.statementsOf.person.has(person.id)
      ? [
          { rel: "alternate", type: "application/atom+xml", href: personFeed(person.id), title: model.t.person.feed },
          { rel: "alternate", type: "text/csv", href: personCsv(person.id), title: "CSV" },
        ]
      : [],
  };
}

function listPage(model: SiteModel): Page {
  const { t } = model;
  return {
    path: "people.html",
    template: "pages/people.njk",
    section: "people.html",
    title: t.nav.people,
    description: t.list.peopleLede,
    view: () => ({ lede: t.list.peopleLede, people: peopleLines(model) }),
  };
}

function peopleLines(model: SiteModel) {
  const { formats } = model;
  const lines = model.record.people
    .filter((p) => model.peoplePages.has(p.id))
    .map((person) => {
      const statements = model.statementsOf.person.get(person.id) ?? [];
      const meetings = model.meetingsOf.person.get(person.id)?.length ?? 0;
      const role = newestRole(model, person);
      const last = statements.find((s) => s.date !== null)?.date ?? null;
      return {
        id: person.id,
        name: person.name,
        url: `people/${person.id}.html`,
        role: role ? roleText(model, role) : null,
        tile: personTile(model, person),
        n: statements.length,
        meetings: formats.number(meetings),
        meetingCount: meetings,
        last: last ? formats.date(last) : null,
      };
    });
  const order = lines.sort(
    (a, b) => b.n - a.n || b.meetingCount - a.meetingCount || formats.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
  return shares(model, order);
}
