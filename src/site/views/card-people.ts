import type { Speaker, Statement } from "../../schema/index.ts";
import type { SiteModel } from "../model/index.ts";
import { type Linked, partyLink } from "./links.ts";

const MANY = 4;

export interface SpeakerLine extends Linked {
  readonly role: string | null;
}

/** Speakers by name, each in the role reported then. An unnamed one is described as the source describes him. */
export function speakerLines(model: SiteModel, statement: Statement): readonly SpeakerLine[] {
  return statement.speakers.map((speaker: Speaker) => ({
    ...partyLink(model, speaker),
    role: "person" in speaker ? speaker.role : null,
  }));
}

/** Said instead of a speaker's name, or under it. */
export function nobodyText(model: SiteModel, statement: Statement, count: number): string | null {
  if (statement.attribution === "unsettled") return model.t.speaker.unsettled;
  if (statement.attribution === "unnamed" || count === 0) return model.t.speaker.unnamed;
  return null;
}

/** To whom it was said; a long list ends with the number of the others. */
export function listeners(model: SiteModel, statement: Statement): readonly Linked[] {
  const all = statement.audience.map((party) => partyLink(model, party));
  const rest = all.length - MANY;
  return rest > 0 ? [...all.slice(0, MANY), { name: model.t.card.andOthers(rest), url: null }] : all;
}
