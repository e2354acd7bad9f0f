import { FACETS } from "../format/types.ts";
import type { Chosen, Grouping, SearchState, Sort } from "../types.ts";

const CHOICES = [...FACETS, "month"] as const;
const SORTS: readonly string[] = ["best", "newest", "oldest"];
const GROUPS: readonly string[] = ["speaker", "meeting"];

/** With words the best match stands first, without them the newest. */
export const usualSort = (q: string): Sort => (q.trim() ? "best" : "newest");

/** The state that an address holds; what it does not understand it leaves out. */
export function readState(query: string): SearchState {
  const url = new URLSearchParams(query);
  const q = url.get("q") ?? "";
  const sort = url.get("sort") ?? "";
  const group = url.get("group") ?? "";
  return {
    q,
    chosen: Object.fromEntries(CHOICES.map((name) => [name, valuesOf(url, name)])) as unknown as Chosen,
    from: dayOf(url.get("from")),
    to: dayOf(url.get("to")),
    sort: SORTS.includes(sort) ? (sort as Sort) : usualSort(q),
    group: GROUPS.includes(group) ? (group as Grouping) : "",
  };
}

/** Years and months are one group with two names in an address: `year=2022`, `month=2022-01`. */
export const parameterOf = (name: string, id: string) => (name === "month" && id.length === 4 ? "year" : name);

function valuesOf(url: URLSearchParams, name: string): string[] {
  const values = name === "month" ? [...url.getAll("year"), ...url.getAll("month")] : url.getAll(name);
  return [...new Set(values.filter(Boolean))];
}

const dayOf = (text: string | null) => (text && /^\d{4}-\d\d-\d\d$/.test(text) ? text : "");

/** The shortest address of a state: what is as usual is left out. Empty, or begins with `?`. */
export function writeState(state: SearchState): string {
  const url = new URLSearchParams();
  if (state.q) url.set("q", state.q);
  for (const name of CHOICES) for (const id of state.chosen[name]) url.append(parameterOf(name, id), id);
  if (state.from) url.set("from", state.from);
  if (state.to) url.set("to", state.to);
  if (state.sort !== usualSort(state.q)) url.set("sort", state.sort);
  if (state.group) url.set("group", state.group);
  const text = url.toString();
  return text ? `?${text}` : "";
}

export function toggle(state: SearchState, facet: keyof Chosen, id: string): SearchState {
  const ids = state.chosen[facet];
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return { ...state, chosen: { ...state.chosen, [facet]: next } };
}

export function withoutFilters(state: SearchState): SearchState {
  const chosen = Object.fromEntries(CHOICES.map((name) => [name, []])) as unknown as Chosen;
  return { ...state, chosen, from: "", to: "" };
}

export const filterCount = (state: SearchState) =>
  CHOICES.reduce((sum, name) => sum + state.chosen[name].length, 0) + Number(Boolean(state.from)) + Number(Boolean(state.to));
