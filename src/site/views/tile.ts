import type { Person, Speaker } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { newestRole } from "./roles.ts";

/** The mark of a speaker: initials over a country; a double border for a body; a dashed one for no speaker. */
export interface Tile {
  readonly letters: string;
  /** ISO 3166-1 code, null where the record ties the person to no state. */
  readonly country: string | null;
  readonly form: "person" | "body" | "none";
}

const NONE: Tile = { letters: "?", country: null, form: "none" };

export function speakerTile(model: SiteModel, speaker: Speaker | undefined): Tile {
  if (!speaker || "name" in speaker) return NONE;
  return "person" in speaker ? personTile(model, model.people.get(speaker.person)) : organizationTile(model, speaker.organization);
}

export function personTile(model: SiteModel, person: Person | undefined): Tile {
  if (!person) return NONE;
  const organization = newestRole(model, person)?.organization;
  return { letters: initials(person.name, 2), country: organization ? countryOf(model, organization) : null, form: "person" };
}

function organizationTile(model: SiteModel, id: string): Tile {
  return { letters: initials(model.organizations.get(id)?.name ?? id, 2), country: null, form: "body" };
}

/** First letters of the first and the last word: "Wendy Sherman" → "WS", "NATO" → "NA". */
export function initials(name: string, count: number): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const first = words[0];
  if (!first) return "?";
  const last = words.at(-1);
  const letters = words.length === 1 || !last ? [...first].slice(0, count) : [[...first][0] ?? "", [...last][0] ?? ""];
  return letters.join("").toUpperCase();
}

/** A state's ISO code by its English name; null for bodies that are no states. */
function countryOf(model: SiteModel, id: string): string | null {
  const organization = model.organizations.get(id);
  if (organization?.kind !== "country") return null;
  return countryCodes().get(organization.name.toLowerCase()) ?? null;
}

let codes: ReadonlyMap<string, string> | undefined;
/** English names of all ISO regions, by Intl; codes that gave way to others ("SU" to "RU", "UK" to "GB") are left out. */
function countryCodes(): ReadonlyMap<string, string> {
  if (codes) return codes;
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const current = (code: string) => new Intl.Locale(`und-${code}`).region === code;
  const all = letters.flatMap((a) => letters.map((b) => a + b)).filter(current);
  const found = all.map((code) => [names.of(code)?.toLowerCase(), code] as const);
  codes = new Map(found.filter((entry): entry is readonly [string, string] => entry[0] !== undefined));
  return codes;
}
