import type { SiteModel } from "../model/index.ts";

/** A link to report an error that carries the id it is about: to the contact's address or page; null where the briefing names none. */
export function reportUrl(model: SiteModel, id: string): string | null {
  const contact = model.briefing.contact?.trim();
  if (!contact) return null;
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(contact))
    return `mailto:${encodeURI(contact)}?subject=${encodeURIComponent(model.t.about.subject(id))}`;
  if (!URL.canParse(contact)) return null;
  const url = new URL(contact);
  if (url.protocol === "mailto:") url.searchParams.set("subject", model.t.about.subject(id));
  else if (url.protocol === "https:" || url.protocol === "http:") url.searchParams.set("statement", id);
  else return null;
  return url.href.replaceAll("+", "%20");
}
