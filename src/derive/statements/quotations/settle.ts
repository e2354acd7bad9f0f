import type { Range, TextDocument } from "../../../text/types.ts";
import type { Unit } from "../units.ts";
import { bridged } from "./bridged.ts";
import { carriedOn } from "./carried-on.ts";
import { dashName } from "./dash-name.ts";
import { floatingRanges } from "./floating.ts";
import { introduced } from "./introduced.ts";
import { MOST_PARTS, mayJoin } from "./join.ts";
import { labelInside } from "./label-inside.ts";
import { looseQuotation } from "./loose.ts";
import { orphan } from "./orphan.ts";
import { signedInside } from "./signed-inside.ts";
import { trailingRange } from "./trailing.ts";
import type { Found } from "./types.ts";

/** Where the reading stands: what is settled, whom a quotation may carry on, quotations that wait for an attribution behind them. */
interface State {
  readonly result: Found[];
  last: Found | null;
  pending: { readonly unit: number; readonly ranges: readonly Range[] } | null;
}

/** The unit that is read now. */
interface Place {
  readonly document: TextDocument;
  readonly units: readonly Unit[];
  readonly unit: Unit;
  readonly index: number;
}

type Step = (state: State, place: Place, ranges: readonly Range[]) => boolean;

/** What becomes of quotations that stand alone in their unit; the first step that takes them ends it. */
const FLOATING: readonly Step[] = [takeLabelled, takeSignature, joinLast, takeIntroduced, wait];

/** Gives every quotation that no cue took to a statement before or after it, to a speaker of its own, or to none. */
export function settleQuotations(document: TextDocument, units: readonly Unit[], found: readonly Found[]): Found[] {
  const byUnit = new Map<number, Found[]>();
  for (const f of found) {
    const others = byUnit.get(f.unit);
    if (others) others.push(f);
    else byUnit.set(f.unit, [f]);
  }
  const state: State = { result: [], last: null, pending: null };
  units.forEach((unit, index) => {
    const place = { document, units, unit, index };
    const own = byUnit.get(index) ?? [dashName(document.body, units, index)].filter((f) => f !== null);
    const ranges = own.length > 0 ? null : (floatingRanges(document, unit) ?? trailingRange(document, units, unit, state.last, index));
    if (ranges) FLOATING.some((step) => step(state, place, ranges));
    else takeOwn(state, place, own);
  });
  flush(state, document, units);
  return state.result;
}

function take(state: State, found: Found): true {
  state.result.push(found);
  state.last = found;
  return true;
}

function takeLabelled(state: State, { document, index }: Place, ranges: readonly Range[]): boolean {
  const label = labelInside(document, index, ranges);
  return label !== null && take(state, label);
}

function takeSignature(state: State, { document, unit, index }: Place): boolean {
  const { pending } = state;
  const signed = pending?.unit === index - 1 ? signedInside(document, unit, index, pending.ranges) : null;
  if (signed) state.pending = null;
  return signed !== null && take(state, signed);
}

function joinLast(state: State, { document, units, unit, index }: Place, ranges: readonly Range[]): boolean {
  const { last, result } = state;
  if (!last || !mayJoin(document, units, last, unit, index)) return false;
  const joined = { ...last, content: [...last.content, ...ranges], lastUnit: index };
  result[result.lastIndexOf(last)] = joined;
  state.last = joined;
  return true;
}

function takeIntroduced(state: State, { units, index }: Place, ranges: readonly Range[]): boolean {
  const found = introduced(units[index - 1], index, ranges);
  return found !== null && take(state, found);
}

/** “We go on. We must.” Then: “We will,” said Kolar. The paragraph's next attribution may be theirs. */
function wait(state: State, { document, units, unit, index }: Place, ranges: readonly Range[]): boolean {
  const { pending } = state;
  if (pending && pending.ranges.length < MOST_PARTS && units[pending.unit]?.paragraph === unit.paragraph)
    state.pending = { unit: index, ranges: [...pending.ranges, ...ranges] };
  else {
    flush(state, document, units);
    state.pending = { unit: index, ranges };
  }
  return true;
}

/** Quotations for which no attribution came stay without one. */
function flush(state: State, document: TextDocument, units: readonly Unit[]): void {
  if (state.pending) state.result.push(orphan(document, units, state.pending.unit, state.pending.ranges));
  state.pending = null;
}

function takeOwn(state: State, place: Place, own: readonly Found[]): void {
  const { document, units, unit, index } = place;
  const statements = withPending(state, place, own);
  flush(state, document, units);
  state.result.push(...statements);
  state.last = carriedOn(unit, statements) ?? state.last;
  for (const item of unit.quotations) {
    if (statements.some((f) => f.content.some((r) => r.start < item.end && item.start < r.end))) continue;
    const bridge = bridged(document, unit, item, statements);
    if (bridge) lengthen(state, bridge);
    const loose = bridge ? null : looseQuotation(document, unit, index, item, statements);
    if (loose) take(state, loose);
  }
}

function lengthen(state: State, { short, long }: { readonly short: Found; readonly long: Found }): void {
  state.result[state.result.lastIndexOf(short)] = long;
  state.last = long;
}

/** The statements of a unit, the first with an attribution behind its words given the quotations that waited in its paragraph. */
function withPending(state: State, { units, unit }: Place, own: readonly Found[]): readonly Found[] {
  const { pending } = state;
  if (!pending || units[pending.unit]?.paragraph !== unit.paragraph) return own;
  const first = own.find(({ candidate, rule }) => /^(?:before|around)$/.test(candidate?.kind ?? "") && rule !== "according-to");
  if (!first) return own;
  state.pending = null;
  return own.map((f) => (f === first ? { ...f, content: [...pending.ranges, ...f.content] } : f));
}
