import type { Statement } from "../../schema/index.ts";
import { personTile } from "../../text/tile.ts";
import type { SiteModel } from "../model/index.ts";
import { withoutRepeats } from "../model/repeats.ts";
import { personUrl } from "./links.ts";
import { newestRole, roleText } from "./roles.ts";
import { shares } from "./shares.ts";

/** People by how many of the given statements they made, at most `count`; what several sources print counts once. */
export function mostHeard(model: SiteModel, statements: readonly Statement[], count: number) {
  const said = new Map<string, number>();
  for (const statement of withoutRepeats(statements))
    for (const speaker of statement.speakers) if ("person" in speaker) said.set(speaker.person, (said.get(speaker.person) ?? 0) + 1);
  const lines = [...said].flatMap(([id, n]) => {
    const person = model.people.get(id);
    if (!person) return [];
    const role = newestRole(model, person);
    return [
      { id, name: person.name, url: personUrl(model, id), n, note: role ? roleText(model, role) : null, tile: personTile(model, person) },
    ];
  });
  const sorted = lines.sort((a, b) => b.n - a.n || model.formats.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  return shares(model, sorted.slice(0, count));
}
