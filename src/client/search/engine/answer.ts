import { type Card, FACETS, type Facet } from "../format/types.ts";
import type { SearchAnswer, SearchRequest, SearchState } from "../types.ts";
import { inTurn, readCards } from "./cards.ts";
import { countFacets } from "./counts.ts";
import type { DayRun } from "./days.ts";
import { exactFirst } from "./exact-first.ts";
import { readFacet } from "./facet-files.ts";
import { combine, masksFor } from "./masks.ts";
import { withMoved } from "./moved.ts";
import { matchQuery } from "./suggest.ts";
import type { Index } from "./text-match.ts";

/** Answers a request; `early` gets the answer without its last results where these take long. */
export async function answer(
  index: Index,
  runs: readonly DayRun[],
  request: SearchRequest,
  early: (answer: SearchAnswer) => void,
): Promise<SearchAnswer> {
  const { limit, open } = request;
  const state = await withMoved(index, request.state);
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
    chosen: state.chosen,
    count: order.length,
    total: index.head.count,
    results: list.map((card, n) => ({ card, group: shown[n]?.group ?? null, inGroup: shown[n]?.inGroup ?? 0 })),
    facets,
    sizes: Object.fromEntries(FACETS.map((facet) => [facet, index.head.facets[facet].values])) as Record<Facet, number>,
    terms: match.terms,
    unknown,
    readAs,
  });
  return withCards(await inTurn(cards, (first) => early(withCards(first))));
}

/** All results in their order, for a file of them. */
export async function allCards(index: Index, runs: readonly DayRun[], asked: SearchState): Promise<readonly Card[]> {
  const state = await withMoved(index, asked);
  const { match } = await matchQuery(index, state.q);
  const numbers = sortNumbers(combine(await masksFor(index, runs, state, match.scores), null), state, match.scores);
  return Promise.all(exactFirst(readCards(index.head, index.read, numbers), match.terms, state));
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
  readonly inGroup: number;
}

/** Results under the name they belong to, the name with most results first; each stands once, those that belong to none at the end. */
async function groupNumbers(index: Index, state: SearchState, order: readonly number[]): Promise<Placed[]> {
  if (state.group === "") return order.map((number) => ({ number, group: null, inGroup: 0 }));
  const place = new Map(order.map((number, at) => [number, at]));
  const values = (await readFacet(index.head, index.read, state.group, null))
    .map((value) => ({ label: value.label, at: [...value.numbers].flatMap((n) => place.get(n) ?? []).sort((a, b) => a - b) }))
    .sort((a, b) => b.at.length - a.at.length || (a.label < b.label ? -1 : 1));
  const out: Placed[] = [];
  const taken = new Set<number>();
  for (const { label, at } of values) {
    const own = at.map((n) => order[n] as number).filter((number) => !taken.has(number));
    for (const number of own) {
      taken.add(number);
      out.push({ number, group: label, inGroup: own.length });
    }
  }
  const rest = order.filter((number) => !taken.has(number));
  return [...out, ...rest.map((number) => ({ number, group: "", inGroup: rest.length }))];
}
