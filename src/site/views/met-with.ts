import type { SiteModel } from "../model/index.ts";
import { personLink } from "./links.ts";

const SHOWN = 30;

/** Those who sat in the same meetings that were held, most often first. */
export function metWith(model: SiteModel, id: string) {
  const met = new Map<string, { times: number; last: string }>();
  for (const meeting of model.meetingsOf.person.get(id) ?? []) {
    if (meeting.status !== "held") continue;
    const others = new Set(meeting.participants.flatMap((p) => ("person" in p && p.person !== id ? [p.person] : [])));
    for (const other of others) {
      const known = met.get(other);
      const date = meeting.start ?? "";
      met.set(other, { times: (known?.times ?? 0) + 1, last: known && known.last > date ? known.last : date });
    }
  }
  const { t, formats } = model;
  const lines = [...met].map(([other, { times, last }]) => ({
    ...personLink(model, other),
    times,
    note: [
      t.person.times(times, formats.number(times)),
      last ? (times === 1 ? formats.date(last) : t.person.last2(formats.date(last))) : "",
    ]
      .filter(Boolean)
      .join(", "),
  }));
  return lines.sort((a, b) => b.times - a.times || formats.compare(a.name, b.name)).slice(0, SHOWN);
}
