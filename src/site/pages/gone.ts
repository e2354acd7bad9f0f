import type { Redirect, Tombstone } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import type { Page, PageShape } from "./page.ts";

const FOLDERS = { person: "people", organization: "organizations", place: "places", meeting: "meetings" } as const;
type PageKind = keyof typeof FOLDERS;

/** Addresses that a withheld record, a rename or a merge left behind. Statements have no page: their anchors stay on the source's. */
export const gone: PageShape = {
  name: "gone",
  pages: (model) => {
    const taken = takenPaths(model);
    const pages = [
      ...model.record.tombstones.flatMap((t) => tombstonePage(model, t)),
      ...model.record.redirects.flatMap((r) => redirectPage(model, r)),
    ];
    return pages.filter((page) => {
      if (taken.has(page.path)) return false;
      taken.add(page.path);
      return true;
    });
  },
};

function takenPaths(model: SiteModel): Set<string> {
  return new Set([
    ...[...model.peoplePages].map((id) => `people/${id}.html`),
    ...model.record.organizations.map((o) => `organizations/${o.id}.html`),
    ...model.record.places.map((p) => `places/${p.id}.html`),
    ...model.record.meetings.map((m) => `meetings/${m.id}.html`),
  ]);
}

function tombstonePage(model: SiteModel, tombstone: Tombstone): readonly Page[] {
  if (tombstone.kind === "statement") return [];
  return [gonePage(model, tombstone.kind, tombstone.id, model.t.gone.title, { reason: tombstone.reason, to: null })];
}

function redirectPage(model: SiteModel, redirect: Redirect): readonly Page[] {
  if (redirect.kind === "statement") return [];
  const to = `${FOLDERS[redirect.kind]}/${redirect.to}.html`;
  const target = redirect.kind === "person" && !model.peoplePages.has(redirect.to) ? "people.html" : to;
  return [gonePage(model, redirect.kind, redirect.from, model.t.gone.redirectTitle, { reason: null, to: target })];
}

function gonePage(
  model: SiteModel,
  kind: PageKind,
  id: string,
  title: string,
  view: { readonly reason: string | null; readonly to: string | null },
): Page {
  return {
    path: `${FOLDERS[kind]}/${id}.html`,
    template: "pages/gone.njk",
    section: `${FOLDERS[kind]}.html`,
    title,
    description: view.to ? model.t.gone.redirect : model.t.gone.lede,
    unlisted: true,
    view: () => view,
  };
}
