import type { Topic } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { dayGroups } from "../views/days.ts";
import { topicUrl } from "../views/links.ts";
import { mostHeard } from "../views/most-heard.ts";
import { countStamp } from "../views/rail.ts";
import { shares } from "../views/shares.ts";
import { counted } from "../views/summary.ts";
import { NO_LETTERS } from "./letters.ts";
import type { Page, PageShape } from "./page.ts";

const SHOWN = 60;
const SPEAKERS = 12;

export const topics: PageShape = {
  name: "topics",
  pages: (model) => [listPage(model), ...model.record.topics.map((topic) => topicPage(model, topic))],
};

function topicPage(model: SiteModel, topic: Topic): Page {
  const list = model.statementsOf.topic.get(topic.id) ?? [];
  return {
    path: topicUrl(topic.id),
    template: "pages/collection.njk",
    section: "index.html",
    title: topic.name,
    description: counted(model, "statements", list.length),
    view: () => ({
      kicker: model.t.nav.topics,
      lede: counted(model, "statements", list.length),
      facts: topic.terms.length ? [{ label: model.t.topic.terms, text: model.formats.list(topic.terms), url: null, quoted: false }] : [],
      speakers: mostHeard(model, list, SPEAKERS),
      speakersTitle: model.t.topic.speakers,
      events: [],
      eventsTitle: "",
      people: [],
      statementsTitle: model.t.topic.statements,
      groups: dayGroups(model, list.slice(0, SHOWN)),
      nothing: model.t.topic.nothing,
      searchUrl: list.length > SHOWN ? `search.html?topic=${topic.id}` : null,
      searchText: model.t.person.latestOf(String(SHOWN), model.formats.number(list.length)),
      map: null,
    }),
  };
}

function listPage(model: SiteModel): Page {
  const { t } = model;
  return {
    path: "topics.html",
    template: "pages/list.njk",
    section: "index.html",
    title: t.nav.topics,
    description: t.list.topicsLede,
    view: () => {
      const lines = model.record.topics.map((topic) => ({
        name: topic.name,
        url: topicUrl(topic.id),
        note: model.formats.list(topic.terms.slice(0, 6)),
        n: model.statementsOf.topic.get(topic.id)?.length ?? 0,
      }));
      const order = lines.sort((a, b) => b.n - a.n || model.formats.compare(a.name, b.name));
      return {
        stamp: countStamp(model, "topics", lines.length),
        lede: t.list.topicsLede,
        groups: [{ name: null, id: "all", columns: null, lines: shares(model, order) }],
        map: null,
        ...NO_LETTERS,
      };
    },
  };
}
