import type { Person, Statement } from "../../schema/index.ts";
import { personTile } from "../../text/tile.ts";
import { statementBars } from "../drawings/bars.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { withoutRepeats } from "../model/repeats.ts";
import { type DayGroup, dayGroups } from "./days.ts";
import { eventLine } from "./event.ts";
import { articleTitle, sourceUrl } from "./links.ts";
import { metWith } from "./met-with.ts";
import { atAGlance, namesAsPrinted, rolesAsReported, rolesShown } from "./person-facts.ts";
import { filtersOf, topicSearches, topicsOf } from "./person-topics.ts";
import { countStamp } from "./rail.ts";
import { reportUrl } from "./report.ts";
import { newestRole, roleText } from "./roles.ts";
import { statementCard } from "./statement-card.ts";

/** More than these and a person's statements go on by page (`statements/by-….html`). */
export const ON_PERSON_PAGE = 40;
const RELAYED = 10;
const SOURCES = 40;

/** Everything on a person's page. */
export function personView(model: SiteModel, person: Person) {
  const { t, formats } = model;
  const statements = model.statementsOf.person.get(person.id) ?? [];
  const relayed = (model.statementsOf.relayed.get(person.id) ?? []).filter((s) => !statements.includes(s));
  const meetings = model.meetingsOf.person.get(person.id) ?? [];
  const once = model.statementsOf.said.get(person.id) ?? [];
  const shown = once.slice(0, ON_PERSON_PAGE);
  const paged = once.length > shown.length;
  const role = newestRole(model, person);
  return {
    id: person.id,
    stamp: countStamp(model, "statements", once.length),
    tile: { ...personTile(model, person), large: true },
    lede: role ? roleText(model, role) : null,
    names: namesAsPrinted(model, person),
    ...rolesShown(rolesAsReported(model, person)),
    glance: atAGlance(model, statements),
    meetingCount: formats.number(meetings.length),
    topics: topicsOf(model, once),
    searches: paged ? topicSearches(model, person, once) : [],
    filters: paged ? null : filtersOf(model, once),
    years: yearsOf(model, shown),
    pagedUrl: paged ? `statements/by-${person.id}.html` : null,
    pagedText: paged ? t.person.latestOf(formats.number(shown.length), formats.number(once.length)) : "",
    everyText: t.person.every(formats.number(once.length)),
    relayed: withoutRepeats(relayed)
      .slice(0, RELAYED)
      .map((s) => statementCard(model, s)),
    meetings: [...meetings].reverse().map((m) => eventLine(model, m)),
    met: metWith(model, person.id),
    chart: statementBars(model, person.name, once),
    sources: sourcesOf(model, statements, relayed),
    report: reportUrl(model, person.id),
  };
}

export interface YearSection {
  readonly year: string;
  readonly count: string;
  readonly groups: readonly DayGroup[];
}

function yearsOf(model: SiteModel, statements: readonly Statement[]): readonly YearSection[] {
  const yearOf = (s: Statement) => (s.date ?? model.articles.get(s.article)?.date ?? "").slice(0, 4);
  return [...groupBy(statements, (s) => [yearOf(s)])].map(([year, list]) => ({
    year,
    count: model.formats.number(list.length),
    groups: dayGroups(model, list),
  }));
}

function sourcesOf(model: SiteModel, statements: readonly Statement[], relayed: readonly Statement[]) {
  const groups = groupBy([...statements, ...relayed], (s) => [s.article]);
  const lines = [...groups].flatMap(([id, list]) => {
    const article = model.articles.get(id);
    if (!article) return [];
    const title = articleTitle(model, article);
    const note = [
      article.publisher,
      model.formats.plainDate(article.date),
      model.t.count.statements(list.length, model.formats.number(list.length)),
    ]
      .filter(Boolean)
      .join(", ");
    return [{ title, url: sourceUrl(id), note, date: article.date }];
  });
  return lines.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.url < b.url ? -1 : 1)).slice(0, SOURCES);
}
