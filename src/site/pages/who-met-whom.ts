import { arcsOf } from "../drawings/arcs.ts";
import { pairingsOf } from "../drawings/pairings.ts";
import type { SiteModel } from "../model/index.ts";
import { meetingUrl } from "../views/links.ts";
import { countStamp } from "../views/rail.ts";
import type { PageShape } from "./page.ts";

/** Rows of the table; the longest records stop here, the people's pages hold the rest. */
const ROWS = 500;

export const whoMetWhom: PageShape = {
  name: "who-met-whom",
  pages: (model) => [
    {
      path: "who-met-whom.html",
      template: "pages/who-met-whom.njk",
      section: "who-met-whom.html",
      title: model.t.nav.network,
      description: model.t.network.lede,
      view: () => networkView(model),
    },
  ],
};

function networkView(model: SiteModel) {
  const { t, formats } = model;
  const { parties, pairs } = pairingsOf(model);
  const rows = pairs.slice(0, ROWS).map((pair) => {
    const last = pair.meetings.at(-1);
    return {
      one: parties.get(pair.a),
      other: parties.get(pair.b),
      times: formats.number(pair.meetings.length),
      last: last
        ? {
            title: last.title,
            url: meetingUrl(last.id),
            date: last.start ? formats.date(last.start) : t.dayNotStated,
            status: t.status[last.status],
            open: last.status !== "held",
          }
        : null,
    };
  });
  const stamp = countStamp(model, "meetings", new Set(pairs.flatMap((pair) => pair.meetings)).size);
  return { stamp, lede: t.network.lede, drawn: arcsOf(model, parties, pairs), rows };
}
