import { ORGANIZATION_HEADS } from "../../lexicon/organization-words.ts";
import type { PlaceEntry } from "../../lexicon/places.ts";
import type { Organization, Place } from "../../schema/index.ts";
import type { EntityMention } from "../types.ts";
import { toOrganization, toPlace } from "./body-records.ts";
import { stateOfCapital } from "./capitals.ts";
import { idGiver } from "./ids.ts";
import type { Mark, Marks } from "./marks.ts";
import { type Reading, rangeOf } from "./reading.ts";
import { foldName, type Word } from "./words.ts";

/** Organizations, states among them, and places of one article, and which of them each mark is. */
export interface Bodies {
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly mentions: readonly EntityMention[];
  /** Id of the organization that a mark stands for, or null. */
  readonly organizationOf: (mark: Mark) => string | null;
}

interface Sort {
  readonly key: string;
  readonly name: string;
  readonly kind: Organization["kind"];
  /** An adjective stands for its state but is no mention of it by name. */
  readonly adjective: boolean;
}

const textOf = (reading: Reading, mark: Mark): string => {
  const { start, end } = rangeOf(reading.words, mark.first, mark.end);
  return reading.body.slice(start, end).replace(/[\s_*]+/g, " ");
};

/** Makes entities of all marks but those inside people's names; adjectives of states only make a state. */
export function findBodies(article: string, readings: readonly Reading[], taken: (reading: Reading, mark: Mark) => boolean): Bodies {
  const newId = idGiver();
  const organizations = new Map<string, { id: string; sort: Sort; forms: Set<string>; mentions: EntityMention[] }>();
  const newPlaceId = idGiver();
  const places = new Map<PlaceEntry, { id: string; forms: Set<string>; mentions: EntityMention[] }>();
  const idOfMark = new Map<Mark, string>();
  for (const reading of readings)
    for (const mark of distinct(reading.marks)) {
      if (taken(reading, mark)) continue;
      const range = { ...rangeOf(reading.words, mark.first, mark.end), in: reading.in };
      const state = mark.listed?.type === "place" ? stateOfCapital(reading.words, mark) : null;
      if (mark.listed?.type === "place" && !state) {
        const entry = choosePlace(reading.words, mark, mark.listed.places);
        const place = places.get(entry) ?? { id: newPlaceId(entry.name), forms: new Set<string>(), mentions: [] };
        places.set(entry, place);
        place.forms.add(textOf(reading, mark));
        place.mentions.push({ ...range, type: "place", entity: place.id, form: "name", rule: "place-list" });
        continue;
      }
      const sort = state ? sortOfState(state.name) : sortOf(reading, mark);
      if (!sort) continue;
      const known = organizations.get(sort.key) ?? { id: newId(sort.name), sort, forms: new Set<string>(), mentions: [] };
      organizations.set(sort.key, known);
      idOfMark.set(mark, known.id);
      if (!sort.adjective) known.forms.add(textOf(reading, mark));
      known.mentions.push({
        ...range,
        type: "organization",
        entity: known.id,
        form: sort.adjective ? "role" : "name",
        rule: state
          ? "capital-of-state"
          : sort.adjective
            ? "adjective-of-state"
            : mark.kind === "listed"
              ? "organization-list"
              : "organization-head",
      });
    }
  return {
    organizations: [...organizations.values()].map((o) => toOrganization(article, o)),
    places: [...places].map(([entry, p]) => toPlace(article, entry, p)),
    mentions: [...[...organizations.values()].flatMap((o) => o.mentions), ...[...places.values()].flatMap((p) => p.mentions)],
    organizationOf: (mark) => idOfMark.get(mark) ?? null,
  };
}

function distinct(marks: Marks): readonly Mark[] {
  return marks.filter((mark, i): mark is Mark => mark !== null && mark !== marks[i - 1]);
}

const sortOfState = (name: string): Sort => ({ key: `state:${name}`, name, kind: "country", adjective: false });

function sortOf(reading: Reading, mark: Mark): Sort | null {
  const { listed } = mark;
  const first = reading.words[mark.first];
  if (listed?.type === "country" || (listed?.type === "demonym" && listed.country)) {
    return { ...sortOfState(listed.country?.name ?? ""), adjective: listed.type === "demonym" };
  }
  if (listed?.type === "organization") {
    if (listed.ambiguous && (first?.opens || reading.headlines.has(first?.paragraph ?? -1))) return null;
    return { key: listed.organization.name, name: listed.organization.name, kind: listed.organization.kind, adjective: false };
  }
  if (mark.kind !== "organization") return null;
  const name = textOf(reading, mark).replace(/^The /, "");
  const heads = reading.words
    .slice(mark.first, mark.end)
    .map((word) => ORGANIZATION_HEADS.get(word.key))
    .filter((kind) => kind !== undefined);
  return { key: foldName(name), name, kind: heads[0] ?? "other", adjective: false };
}

/** "Portland, Maine": the second part tells namesakes apart; else the more usual one. */
function choosePlace(words: readonly Word[], mark: Mark, places: readonly PlaceEntry[]): PlaceEntry {
  const next = words[mark.end];
  const [usual] = places as [PlaceEntry, ...PlaceEntry[]];
  if (next?.gap !== "comma") return usual;
  return places.find((place) => place.state !== null && foldName(place.state).startsWith(next.key)) ?? usual;
}
