import type { Role } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";

/** The role that the newest article gives; the first listed where articles are as old. Null where no source gives one. */
export function newestRole(model: SiteModel, person: { readonly roles: readonly Role[] }): Role | null {
  let best: Role | null = null;
  let bestDate = "";
  for (const role of person.roles) {
    const date = roleDate(model, role);
    if (best === null || date > bestDate) {
      best = role;
      bestDate = date;
    }
  }
  return best;
}

/** Date of the newest article that reports the role; "" where none does (a role from curation). */
export function roleDate(model: SiteModel, role: Role): string {
  return role.articles.reduce((newest, id) => {
    const date = model.articles.get(id)?.date ?? "";
    return date > newest ? date : newest;
  }, "");
}

/** "Deputy Foreign Minister, Russia": the body is named unless the title already does. */
export function roleText(model: SiteModel, role: Role): string {
  const body = role.organization ? model.organizations.get(role.organization)?.name : undefined;
  return body && !role.title.toLowerCase().includes(body.toLowerCase()) ? `${role.title}, ${body}` : role.title;
}
