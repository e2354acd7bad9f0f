import { EUROPE } from "./places/europe.ts";
import { STATES, UNITED_STATES } from "./places/united-states.ts";
import { WORLD } from "./places/world.ts";

/** A city or place of diplomacy. Coordinates in degrees, approximate. */
export interface PlaceEntry {
  readonly name: string;
  /** ISO 3166-1 alpha-2; `XK` for Kosovo. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly otherNames: readonly string[];
  /** Name of the US state, null elsewhere: two entries of one name differ by it ("Portland"). */
  readonly state: string | null;
}

/** A state of the US, which follows a city's name: "Dayton, Ohio", "Erie, Pa.". */
export interface StateEntry {
  readonly code: string;
  readonly name: string;
  readonly abbreviations: readonly string[];
}

const rows = (table: string): string[][] => {
  const lines = table.trim().split("\n");
  return lines.map((line) => line.split("|"));
};
const list = (cell: string | undefined): string[] => (cell ? cell.split(";") : []);

export const US_STATES: readonly StateEntry[] = rows(STATES).map(([code = "", name = "", abbreviations]) => ({
  code,
  name,
  abbreviations: list(abbreviations),
}));

const stateNames = new Map(US_STATES.map((state) => [state.code, state.name]));

/**
 * Capitals, seats of international bodies, summit towns and large cities of the world, written by hand;
 * coordinates are good enough for a dot on a world map. Where a name is shared ("Springfield") the first
 * entry is the more usual one. A name with a comma in it ("Birmingham, England") is found only with its second part.
 */
export const PLACES: readonly PlaceEntry[] = [
  ...[EUROPE, WORLD].flatMap((table) => rows(table).map(([name, country, ...rest]) => place(name, country, rest, null))),
  ...rows(UNITED_STATES).map(([name, code, ...rest]) => place(name, "US", rest, stateNames.get(code ?? "") ?? null)),
];

function place(name = "", country = "", [latitude, longitude, others]: readonly string[], state: string | null): PlaceEntry {
  return { name, country, latitude: Number(latitude), longitude: Number(longitude), otherNames: list(others), state };
}
