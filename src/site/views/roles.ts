import type { Role } from "../../schema/index.ts";
import { namesState } from "../../text/role-words.ts";
import * as tile from "../../text/tile.ts";
import type { SiteModel } from "../model/index.ts";

/** The role that the newest article gives; null where no source gives one. */
export const newestRole = (model: SiteModel, { roles }: { readonly roles: readonly Role[] }) => tile.newestRole(model.articles, roles);

/** Date of the newest article that reports the role; "" where none does (a role from curation). */
export const roleDate = (model: SiteModel, role: Role) => tile.roleDate(model.articles, role);

/** "Deputy Foreign Minister, Russia": the body is named unless the title already does ("Deputy Russian Foreign Minister"). */
export function roleText(model: SiteModel, role: Role): string {
  const body = role.organization ? model.organizations.get(role.organization)?.name : undefined;
  const isNamed = !body || role.title.toLowerCase().includes(body.toLowerCase()) || namesState(role.title, body);
  return isNamed ? role.title : `${role.title}, ${body}`;
}
