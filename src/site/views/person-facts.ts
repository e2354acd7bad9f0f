import type { Person, Statement } from "../../schema/index.ts";
import { withoutState } from "../../text/role-words.ts";
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
  return [...groupBy(lines, (line) => [line.label])].map(([label, group]) => ({ label, texts: textsOf(group) }));
}

/**
 * Posts of one day, each once: "Deputy Foreign Minister, Russia" says what "Deputy Russian Foreign Minister" says, and a
 * title without a body what the same title with one does.
 */
function textsOf(lines: readonly RoleLine[]): readonly string[] {
  return [...groupBy(lines, (line) => [line.post]).values()].flatMap((alike) => {
    const named = alike.filter(({ organization }) => organization !== null);
    const bodies = groupBy(named.length > 0 ? named : alike, ({ organization }) => [organization ?? ""]);
    return [...bodies.values()].map(([first]) => first?.text ?? "");
  });
}

interface RoleLine {
  readonly text: string;
  readonly label: string;
  readonly date: string;
  /** The title without its state, in small letters. */
  readonly post: string;
  readonly organization: string | null;
}

function rolesByDate(model: SiteModel, person: Person): readonly RoleLine[] {
  const { t, formats } = model;
  const lines = person.roles.map((role) => {
    const date = roleDate(model, role);
    const label = role.from
      ? t.person.roleFrom(formats.plainDate(role.from), role.to ? formats.plainDate(role.to) : "")
      : date
        ? t.person.roleReported(formats.plainDate(date))
        : t.person.role;
    const body = model.organizations.get(role.organization ?? "")?.name ?? "";
    return { text: roleText(model, role), label, date, post: withoutState(role.title, body), organization: role.organization };
  });
  return lines.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

export function atAGlance(model: SiteModel, statements: readonly Statement[]) {
  const dated = statements.filter((s) => s.date !== null);
  const end = (s: Statement | undefined) => (s?.date ? { text: model.formats.date(s.date), url: statementUrl(s.article, s.id) } : null);
  return { first: end(dated.at(-1)), last: end(dated[0]) };
}
