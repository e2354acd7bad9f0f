import { type Card, FACETS, type Facet, type FacetValue, SMALL_FACET } from "../format/types.ts";
import type { CountedValue, SearchAnswer, SearchRequest, SearchState } from "../types.ts";
import { inTurn, readCards } from "./cards.ts";
import { type DayRun, rangeOf } from "./days.ts";
import { exactFirst } from "./exact-first.ts";
import { readFacet } from "./facet-files.ts";
import { matchQuery } from "./suggest.ts";
import type { Index } from "./text-match.ts";

/** For each statement 1 where it belongs: one mask for the words and the range, one for each facet with a choice. */
interface Masks {
  readonly text: Uint8Array;
  readonly chosen: ReadonlyMap<Facet | "month", Uint8Array>;
}

/** Answers a request; `early` gets the answer without its last results where these take long. */
export async function answer(
  index: Index,
  runs: readonly DayRun[],
  request: SearchRequest,
  early: (answer: SearchAnswer) => void,
): Promise<SearchAnswer> {
  const { state, limit, open } = request;
  const { match, readAs, unknown } = await matchQuery(index, state.q);
  const masks = await masksFor(index, runs, state, match.scores);
  const all = combine(masks, null);
  const order = sortNumbers(all, state, match.scores);
  const grouped = await groupNumbers(index, state, order);
  const shown = grouped.slice(0, limit);
  const numbers = shown.map((s) => s.number);
  const cards = exactFirst(readCards(index.head, index.read, numbers), match.terms, state);
  for (const card of cards) card.catch(() => undefined);
  const facets = await countFacets(index, runs, masks, state, open);
  const withCards = (list: readonly Card[]): SearchAnswer => ({
    count: order.length,
    total: index.head.count,
    results: list.map((card, n) => ({ card, group: shown[n]?.group ?? null })),
    facets,
    sizes: Object.fromEntries(FACETS.map((facet) => [facet, index.head.facets[facet].values])) as Record<Facet, number>,
    terms: match.terms,
    unknown,
    readAs,
  });
  return withCards(await inTurn(cards, (first) => early(withCards(first))));
}

/** All results in their order, for a file of them. */
export async function allCards(index: Index, runs: readonly DayRun[], state: SearchState): Promise<readonly Card[]> {
  const { match } = await matchQuery(index, state.q);
  const numbers = sortNumbers(combine(await masksFor(index, runs, state, match.scores), null), state, match.scores);
  return Promise.all(exactFirst(readCards(index.head, index.read, numbers), match.terms, state));
}

async function masksFor(
  index: Index,
  runs: readonly DayRun[],
  state: SearchState,
  scores: ReadonlyMap<number, number> | null,
): Promise<Masks> {
  const text = new Uint8Array(index.head.count);
  const [start, end] = rangeOf(runs, state.from, state.to);
  if (scores === null) text.fill(1, start, end);
  else for (const number of scores.keys()) if (number >= start && number < end) text[number] = 1;
  const chosen = new Map<Facet | "month", Uint8Array>();
  for (const facet of FACETS) {
    const ids = state.chosen[facet];
    if (ids.length > 0)
      chosen.set(
        facet,
        maskOf(
          index.head.count,
          (await readFacet(index.head, index.read, facet, ids)).filter((value) => ids.includes(value.id)),
        ),
      );
  }
  if (state.chosen.month.length > 0) chosen.set("month", monthMask(index.head.count, runs, state.chosen.month));
  return { text, chosen };
}

function maskOf(count: number, values: readonly FacetValue[]): Uint8Array {
  const mask = new Uint8Array(count);
  for (const value of values) for (const number of value.numbers) mask[number] = 1;
  return mask;
}

/** "2022" is a year, "2022-01" a month. */
function monthMask(count: number, runs: readonly DayRun[], months: readonly string[]): Uint8Array {
  const mask = new Uint8Array(count);
  for (const run of runs) if (months.some((month) => run.day.startsWith(`${month}-`))) mask.fill(1, run.start, run.end);
  return mask;
}

/** Statements in every mask but that of `without`: a facet's own choice does not narrow its counts. */
function combine({ text, chosen }: Masks, without: Facet | "month" | null): Uint8Array {
  const out = text.slice();
  for (const [facet, mask] of chosen)
    if (facet !== without) for (let n = 0; n < out.length; n++) out[n] = (out[n] as number) & (mask[n] as number);
  return out;
}

function sortNumbers(mask: Uint8Array, state: SearchState, scores: ReadonlyMap<number, number> | null): number[] {
  const numbers: number[] = [];
  for (let n = 0; n < mask.length; n++) if (mask[n] === 1) numbers.push(n);
  if (state.sort === "oldest") return numbers.reverse();
  if (state.sort === "best" && scores) numbers.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
  return numbers;
}

interface Placed {
  readonly number: number;
  readonly group: string | null;
}

/** Results under the name they belong to, the name with most results first; each stands once, those that belong to none at the end. */
async function groupNumbers(index: Index, state: SearchState, order: readonly number[]): Promise<Placed[]> {
  if (state.group === "") return order.map((number) => ({ number, group: null }));
  const place = new Map(order.map((number, at) => [number, at]));
  const values = (await readFacet(index.head, index.read, state.group, null))
    .map((value) => ({ label: value.label, at: [...value.numbers].flatMap((n) => place.get(n) ?? []).sort((a, b) => a - b) }))
    .sort((a, b) => b.at.length - a.at.length || (a.label < b.label ? -1 : 1));
  const out: Placed[] = [];
  const taken = new Set<number>();
  for (const { label, at } of values) {
    for (const n of at) {
      const number = order[n] as number;
      if (taken.has(number)) continue;
      taken.add(number);
      out.push({ number, group: label });
    }
  }
  return [...out, ...order.filter((number) => !taken.has(number)).map((number) => ({ number, group: "" }))];
}

async function countFacets(
  index: Index,
  runs: readonly DayRun[],
  masks: Masks,
  state: SearchState,
  open: readonly string[],
): Promise<SearchAnswer["facets"]> {
  const counted = {} as Record<Facet | "month", readonly CountedValue[] | null>;
  for (const facet of FACETS) {
    const mask = combine(masks, facet);
    if (open.includes(facet) || index.head.facets[facet].bytes <= SMALL_FACET)
      counted[facet] = countValues(await readFacet(index.head, index.read, facet, null), mask);
    else if (state.chosen[facet].length === 0) counted[facet] = null;
    else {
      const values = await readFacet(index.head, index.read, facet, state.chosen[facet]);
      counted[facet] = countValues(
        values.filter((value) => state.chosen[facet].includes(value.id)),
        mask,
      );
    }
  }
  counted.month = countMonths(runs, combine(masks, "month"));
  return counted;
}

function countValues(values: readonly FacetValue[], mask: Uint8Array): CountedValue[] {
  return values
    .map(({ id, label, numbers }) => {
      let count = 0;
      for (const number of numbers) count += mask[number] as number;
      return { id, label, count };
    })
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}

/** Years and, after each, its months, newest first. */
function countMonths(runs: readonly DayRun[], mask: Uint8Array): CountedValue[] {
  const counts = new Map<string, number>();
  for (const run of runs) {
    let count = 0;
    for (let n = run.start; n < run.end; n++) count += mask[n] as number;
    for (const id of [run.day.slice(0, 4), run.day.slice(0, 7)]) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return [...counts].map(([id, count]) => ({ id, label: id, count }));
}
