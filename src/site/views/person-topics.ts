import type { Person, Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { topicUrl } from "./links.ts";
import { shares } from "./shares.ts";

/** What a person spoke about, most first. */
export function topicsOf(model: SiteModel, statements: readonly Statement[]) {
  const counts = [...groupBy(statements, (s) => s.topics)].map(([id, list]) => ({
    id,
    name: model.topics.get(id)?.name ?? id,
    url: topicUrl(id),
    n: list.length,
  }));
  return shares(
    model,
    counts.sort((a, b) => b.n - a.n || model.formats.compare(a.name, b.name)),
  );
}

/** Where a person's statements do not all stand on the page: what he said on a topic is a search away. */
export function topicSearches(model: SiteModel, person: Person, statements: readonly Statement[]) {
  return topicsOf(model, statements).map((topic) => ({ ...topic, url: `search.html?speaker=${person.id}&topic=${topic.id}` }));
}

/** Topics and meetings that statements on the page can be filtered by, in place. */
export function filtersOf(model: SiteModel, statements: readonly Statement[]) {
  const meetings = [...groupBy(statements, (s) => (s.saidAt ? [s.saidAt, ...s.about] : s.about))].flatMap(([id, list]) => {
    const meeting = model.meetings.get(id);
    return meeting ? [{ id, name: meeting.title, n: list.length, shown: model.formats.number(list.length) }] : [];
  });
  const topics = topicsOf(model, statements);
  return topics.length + meetings.length > 0 ? { topics, meetings, all: model.formats.number(statements.length) } : null;
}
