import type { Participant, Party, Speaker } from "../schema/index.ts";
import type { Exported } from "./index.ts";

/** Looks up names by id; an id that is not there prints as itself. */
export type NameOf = (id: string) => string;

export function namesOf(record: Pick<Exported, "people" | "organizations" | "places">): NameOf {
  const names = new Map([...record.places, ...record.organizations, ...record.people].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** The id that a speaker, party or participant has; null for described ones ("reporters"). */
export function idOf(party: Speaker | Party | Participant): string | null {
  return "person" in party ? party.person : "organization" in party ? party.organization : null;
}

export function nameOfParty(party: Speaker | Party | Participant, nameOf: NameOf): string {
  return "name" in party ? party.name : nameOf(idOf(party) ?? "");
}
