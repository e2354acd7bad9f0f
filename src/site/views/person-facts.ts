import type { Person, Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { groupBy } from "../model/indexes.ts";
import { sourceUrl, statementUrl } from "./links.ts";
import { otherForms } from "./name-forms.ts";
import { roleDate, roleText } from "./roles.ts";

const ROLES = 3;

/** The forms in which sources print a person's name. */
export function namesAsPrinted(model: SiteModel, person: Person) {
  return otherForms(person).map(({ name, articles }) => ({
    name,
    in: model.t.person.inSources(articles.length, model.formats.number(articles.length)),
    url: articles.length === 1 && articles[0] && model.articles.has(articles[0]) ? sourceUrl(articles[0]) : null,
  }));
}

/** The newest roles; the others open beneath them. */
export function rolesShown<T>(roles: readonly T[]): { readonly roles: readonly T[]; readonly olderRoles: readonly T[] } {
  const whole = roles.length <= ROLES + 1;
  return { roles: whole ? roles : roles.slice(0, ROLES), olderRoles: whole ? [] : roles.slice(ROLES) };
}

/** A line for each time or day of report, newest first; of one day the roles stand together, each once. */
export function rolesAsReported(model: SiteModel, person: Person) {
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

export function atAGlance(model: SiteModel, statements: readonly Statement[]) {
  const dated = statements.filter((s) => s.date !== null);
  const end = (s: Statement | undefined) => (s?.date ? { text: model.formats.date(s.date), url: statementUrl(s.article, s.id) } : null);
  return { first: end(dated.at(-1)), last: end(dated[0]) };
}
