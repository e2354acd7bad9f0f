import type { SiteModel } from "../model/index.ts";
import { dayGroups } from "../views/days.ts";
import { personUrl, topicUrl } from "../views/links.ts";
import { ON_PERSON_PAGE } from "../views/person.ts";
import { countStamp } from "../views/rail.ts";
import { shares } from "../views/shares.ts";
import type { Page, PageShape } from "./page.ts";
import { byMonth, monthName, monthPages, speakerPages } from "./statement-pages.ts";

const NEWEST = 20;
/** Of those who speak, the list of people has the rest. */
const SPEAKERS = 60;

/** Statements by month, and by speaker where they are too many for the person's own page. No script is needed to browse them. */
export const statements: PageShape = {
  name: "statements",
  pages: (model) => [indexPage(model), ...monthPages(model), ...speakerPages(model)],
};

function indexPage(model: SiteModel): Page {
  const { t } = model;
  return {
    path: "statements.html",
    template: "pages/statements.njk",
    section: "index.html",
    title: t.nav.statements,
    description: t.statements.lede,
    view: () => ({
      stamp: countStamp(model, "statements", model.record.statements.length),
      lede: t.statements.lede,
      months: monthLines(model),
      speakers: speakerLines(model),
      topics: topicLines(model),
      groups: dayGroups(model, model.statementsOf.newest.slice(0, NEWEST)),
      pages: [],
    }),
  };
}

function monthLines(model: SiteModel) {
  const lines = byMonth(model).map(([month, list]) => ({ name: monthName(model, month), url: `statements/${month}.html`, n: list.length }));
  return shares(model, lines);
}

function speakerLines(model: SiteModel) {
  const lines = [...model.statementsOf.said].flatMap(([id, list]) => {
    const name = model.people.get(id)?.name;
    const url = list.length > ON_PERSON_PAGE ? `statements/by-${id}.html` : personUrl(model, id);
    return name ? [{ name, url, n: list.length }] : [];
  });
  const order = lines.sort((a, b) => b.n - a.n || model.formats.compare(a.name, b.name));
  return shares(model, order.slice(0, SPEAKERS));
}

function topicLines(model: SiteModel) {
  const lines = model.record.topics.map((topic) => ({
    name: topic.name,
    url: topicUrl(topic.id),
    n: model.statementsOf.topic.get(topic.id)?.length ?? 0,
  }));
  return shares(
    model,
    lines.filter((l) => l.n > 0).sort((a, b) => b.n - a.n || model.formats.compare(a.name, b.name)),
  );
}
