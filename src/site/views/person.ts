import type { Person, Statement } from "../../schema/index.ts";
import { statementBars } from "../drawings/bars.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { type DayGroup, dayGroups } from "./days.ts";
import { eventLine } from "./event.ts";
import { sourceUrl, statementUrl, topicUrl } from "./links.ts";
import { metWith } from "./met-with.ts";
import { countStamp } from "./rail.ts";
import { withoutRepeats } from "./repeats.ts";
import { reportUrl } from "./report.ts";
import { newestRole, roleDate, roleText } from "./roles.ts";
import { shares } from "./shares.ts";
import { statementCard } from "./statement-card.ts";
import { personTile } from "./tile.ts";

/** More than these and a person's statements go on by page (`statements/by-….html`). */
export const ON_PERSON_PAGE = 40;
const RELAYED = 10;
const ROLES = 3;
const SOURCES = 40;

/** Everything on a person's page. */
export function personView(model: SiteModel, person: Person) {
  const { t, formats } = model;
  const statements = model.statementsOf.person.get(person.id) ?? [];
  const relayed = (model.statementsOf.relayed.get(person.id) ?? []).filter((s) => !statements.includes(s));
  const meetings = model.meetingsOf.person.get(person.id) ?? [];
  const once = withoutRepeats(statements);
  const shown = once.slice(0, ON_PERSON_PAGE);
  const paged = once.length > shown.length;
  const role = newestRole(model, person);
  return {
    id: person.id,
    stamp: countStamp(model, "statements", statements.length),
    tile: { ...personTile(model, person), large: true },
    lede: role ? roleText(model, role) : null,
    names: namesAsPrinted(model, person),
    ...rolesShown(rolesAsReported(model, person)),
    glance: atAGlance(model, statements),
    meetingCount: formats.number(meetings.length),
    topics: topicsOf(model, statements),
    searches: paged ? topicSearches(model, person, statements) : [],
    filters: paged ? null : filtersOf(model, once),
    years: yearsOf(model, shown),
    pagedUrl: paged ? `statements/by-${person.id}.html` : null,
    pagedText: paged ? t.person.latestOf(formats.number(shown.length), formats.number(statements.length)) : "",
    everyText: t.person.every(formats.number(statements.length)),
    relayed: withoutRepeats(relayed)
      .slice(0, RELAYED)
      .map((s) => statementCard(model, s)),
    meetings: [...meetings].reverse().map((m) => eventLine(model, m)),
    met: metWith(model, person.id),
    chart: statementBars(model, person.name, statements),
    sources: sourcesOf(model, statements, relayed),
    report: reportUrl(model, person.id),
  };
}

function namesAsPrinted(model: SiteModel, person: Person) {
  return person.otherNames.map(({ name, articles }) => ({
    name,
    in: model.t.person.inSources(articles.length, model.formats.number(articles.length)),
    url: articles.length === 1 && articles[0] && model.articles.has(articles[0]) ? sourceUrl(articles[0]) : null,
  }));
}

/** The newest roles; the others open beneath them. */
function rolesShown<T>(roles: readonly T[]): { readonly roles: readonly T[]; readonly olderRoles: readonly T[] } {
  const whole = roles.length <= ROLES + 1;
  return { roles: whole ? roles : roles.slice(0, ROLES), olderRoles: whole ? [] : roles.slice(ROLES) };
}

/** A line for each time or day of report, newest first; of one day the roles stand together, each once. */
function rolesAsReported(model: SiteModel, person: Person) {
  const lines = rolesByDate(model, person);
  return [...groupBy(lines, (line) => [line.label])].map(([label, group]) => {
    const texts = new Map(group.map((line) => [line.text.toLowerCase(), line.text]));
    return { label, texts: [...texts.values()] };
  });
}

function rolesByDate(model: SiteModel, person: Person) {
  const { t, formats } = model;
  const lines = person.roles.map((role) => {
    const date = roleDate(model, role);
    const label = role.from
      ? t.person.roleFrom(formats.plainDate(role.from), role.to ? formats.plainDate(role.to) : "")
      : date
        ? t.person.roleReported(formats.plainDate(date))
        : t.person.role;
    return { text: roleText(model, role), label, date };
  });
  return lines.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function atAGlance(model: SiteModel, statements: readonly Statement[]) {
  const dated = statements.filter((s) => s.date !== null);
  const end = (s: Statement | undefined) => (s?.date ? { text: model.formats.date(s.date), url: statementUrl(s.article, s.id) } : null);
  return { first: end(dated.at(-1)), last: end(dated[0]) };
}

function topicsOf(model: SiteModel, statements: readonly Statement[]) {
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
function topicSearches(model: SiteModel, person: Person, statements: readonly Statement[]) {
  return topicsOf(model, statements).map((topic) => ({ ...topic, url: `search.html?speaker=${person.id}&topic=${topic.id}` }));
}

/** Topics and meetings that statements on the page can be filtered by, in place. */
function filtersOf(model: SiteModel, statements: readonly Statement[]) {
  const meetings = [...groupBy(statements, (s) => (s.saidAt ? [s.saidAt, ...s.about] : s.about))].flatMap(([id, list]) => {
    const meeting = model.meetings.get(id);
    return meeting ? [{ id, name: meeting.title, n: list.length, shown: model.formats.number(list.length) }] : [];
  });
  const topics = topicsOf(model, statements);
  return topics.length + meetings.length > 0 ? { topics, meetings, all: model.formats.number(statements.length) } : null;
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
    const title = article.title ?? model.t.source.untitled(model.formats.plainDate(article.date));
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
