import type { Meeting, Person, Statement } from "../../schema/index.ts";
import { personTile } from "../../text/tile.ts";
import { personCsv, personFeed } from "../files/paths.ts";
import { personLd } from "../metadata/linked-data.ts";
import type { SiteModel } from "../model/index.ts";
import { bySurname, type Filed } from "../views/letters.ts";
import { personView } from "../views/person.ts";
import { countStamp } from "../views/rail.ts";
import { newestRole, roleText } from "../views/roles.ts";
import { shares } from "../views/shares.ts";
import { countsLine } from "../views/summary.ts";
import { letterPages, ON_LIST } from "./letters.ts";
import type { Page, PageShape } from "./page.ts";

export const people: PageShape = {
  name: "people",
  pages: (model) => [
    ...listPages(model),
    ...model.record.people.filter((p) => model.peoplePages.has(p.id)).map((p) => personPage(model, p)),
  ],
};

function personPage(model: SiteModel, person: Person): Page {
  const role = newestRole(model, person);
  const counts = countsLine(model, {
    statements: model.statementsOf.said.get(person.id)?.length ?? 0,
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

function listPages(model: SiteModel): readonly Page[] {
  const { t, formats } = model;
  const people = model.record.people.filter((p) => model.peoplePages.has(p.id));
  const { links, pages } = letterPages(
    model,
    { name: "people", title: t.nav.people, section: "people.html" },
    people.map((person) => filed(model, person)),
  );
  return [
    {
      path: "people.html",
      template: "pages/people.njk",
      section: "people.html",
      title: t.nav.people,
      description: t.list.peopleLede,
      view: () => ({
        stamp: countStamp(model, "people", people.length),
        lede: t.list.peopleLede,
        people: peopleLines(model, people).slice(0, ON_LIST),
        letters: links,
        of: links.length ? t.list.mostOf(formats.number(ON_LIST), formats.number(people.length)) : null,
      }),
    },
    ...pages,
  ];
}

function filed(model: SiteModel, person: Person): Filed {
  const role = newestRole(model, person);
  const statements = model.statementsOf.said.get(person.id)?.length ?? 0;
  const note = [role ? roleText(model, role) : "", countsLine(model, { statements })].filter(Boolean).join(" · ");
  return { name: person.name, sortBy: bySurname(person.name), url: `people/${person.id}.html`, note: note || null };
}

function peopleLines(model: SiteModel, people: readonly Person[]) {
  const { formats } = model;
  const lines = people.map((person) => {
    const statements = model.statementsOf.said.get(person.id) ?? [];
    const meetings = model.meetingsOf.person.get(person.id) ?? [];
    const role = newestRole(model, person);
    const last = lastOnRecord(statements, meetings);
    return {
      id: person.id,
      name: person.name,
      url: `people/${person.id}.html`,
      role: role ? roleText(model, role) : null,
      tile: personTile(model, person),
      n: statements.length,
      meetings: formats.number(meetings.length),
      meetingCount: meetings.length,
      last: last ? formats.date(last) : null,
    };
  });
  const order = lines.sort(
    (a, b) => b.n - a.n || b.meetingCount - a.meetingCount || formats.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
  return shares(model, order);
}

/** The newest day on which somebody spoke or took part in a meeting that was held; null where sources state none. */
function lastOnRecord(statements: readonly Statement[], meetings: readonly Meeting[]): string | null {
  const said = statements.flatMap((s) => s.date ?? []);
  const held = meetings.flatMap((m) => (m.status === "held" && m.start ? [m.start] : []));
  return [...said, ...held].sort().at(-1) ?? null;
}
