import type { Place } from "../../schema/index.ts";
import { meetingMap } from "../drawings/map.ts";
import type { SiteModel } from "../model/index.ts";
import { dayGroups } from "../views/days.ts";
import { eventLine } from "../views/event.ts";
import type { Filed } from "../views/letters.ts";
import { placeUrl } from "../views/links.ts";
import { countStamp } from "../views/rail.ts";
import { countsLine } from "../views/summary.ts";
import { namesFacts } from "./facts.ts";
import { letterPages, namedOnly, ON_LIST, spoken } from "./letters.ts";
import type { Page, PageShape } from "./page.ts";

const SHOWN = 40;

export const places: PageShape = {
  name: "places",
  pages: (model) => [...listPages(model), ...model.record.places.map((place) => placePage(model, place))],
};

function placePage(model: SiteModel, place: Place): Page {
  const said = model.statementsOf.place.get(place.id) ?? [];
  const meetings = model.meetingsOf.place.get(place.id) ?? [];
  const country = place.country ? model.formats.country(place.country) : null;
  const counts = countsLine(model, { meetings: meetings.length, statements: said.length });
  return {
    path: placeUrl(place.id),
    template: "pages/collection.njk",
    section: "index.html",
    title: place.name,
    description: [country, counts].filter(Boolean).join(" · ") || place.name,
    view: () => ({
      kicker: model.t.nav.places,
      lede: country && country !== place.name ? country : null,
      facts: namesFacts(model, place),
      speakers: [],
      speakersTitle: "",
      people: [],
      events: [...meetings].reverse().map((m) => eventLine(model, m)),
      eventsTitle: model.t.place.meetings,
      statementsTitle: model.t.place.statements,
      groups: dayGroups(model, said.slice(0, SHOWN)),
      nothing: said.length + meetings.length === 0 ? model.t.list.empty : null,
      searchUrl: null,
      searchText: "",
      map: null,
    }),
  };
}

function listPages(model: SiteModel): readonly Page[] {
  const { t } = model;
  const { links, pages } = letterPages(model, { name: "places", title: t.nav.places, section: "index.html" }, filedPlaces(model));
  const list: Page = {
    path: "places.html",
    template: "pages/list.njk",
    section: "index.html",
    title: t.nav.places,
    description: t.list.placesLede,
    view: () => {
      const lines = model.record.places.map((place) => {
        const meetings = model.meetingsOf.place.get(place.id)?.length ?? 0;
        const said = model.statementsOf.place.get(place.id)?.length ?? 0;
        const counts = [said, meetings].map((n) => model.formats.number(n));
        return { name: place.name, url: placeUrl(place.id), n: meetings + said, counts };
      });
      const order = lines.sort((a, b) => b.n - a.n || model.formats.compare(a.name, b.name));
      const groups = [{ name: null, id: "all", columns: [t.list.statements, t.list.meetings], lines: spoken(order, ON_LIST) }];
      return {
        stamp: countStamp(model, "places", lines.length),
        lede: t.list.placesLede,
        groups,
        ...namedOnly(model, order, links),
        map: meetingMap(model),
      };
    },
  };
  return [list, ...pages];
}

const filedPlaces = (model: SiteModel): readonly Filed[] =>
  model.record.places.map((place) => ({
    name: place.name,
    sortBy: place.name,
    url: placeUrl(place.id),
    note: place.country ? model.formats.country(place.country) : null,
  }));
