import type { Organization, Place } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { otherForms } from "../views/name-forms.ts";

export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly url: string | null;
  /** Set in serif: printed words of a source. */
  readonly quoted: boolean;
}

/** The other forms in which sources print a name. */
export function namesFacts(model: SiteModel, named: Organization | Place): readonly Fact[] {
  return otherForms(named).map(({ name, articles }, i) => ({
    label: i === 0 ? model.t.person.namesAsPrinted : "",
    text: name,
    url: articles.length === 1 && articles[0] && model.articles.has(articles[0]) ? `sources/${articles[0]}.html` : null,
    quoted: true,
  }));
}
