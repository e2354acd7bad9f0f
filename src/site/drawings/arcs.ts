import type { Meeting } from "../../schema/index.ts";
import { organizationTile, personTile, type Tile } from "../../text/tile.ts";
import type { SiteModel } from "../model/index.ts";
import { isOpen } from "../views/event.ts";
import type { Linked } from "../views/links.ts";
import { counted } from "../views/summary.ts";
import type { Pairing } from "./pairings.ts";

interface ArcNode {
  readonly name: string;
  /** The name's beginning, for a phone's width; null where all of it fits there. */
  readonly short: string | null;
  /** A phone does not show it. */
  readonly far: boolean;
  readonly letters: string;
  readonly form: Tile["form"];
  readonly y: number;
  /** "12 meetings", beside the name. */
  readonly met: string;
}

/** Who met whom as arcs beside a list of names: labels never collide, at any width. All lengths in px. */
export interface Arcs {
  readonly height: number;
  readonly left: number;
  readonly nodes: readonly ArcNode[];
  /** `far`: leads to a name that a phone does not show. */
  readonly arcs: readonly { readonly path: string; readonly width: number; readonly open: boolean; readonly far: boolean }[];
  readonly description: string;
  readonly note: string | null;
  /** The note where a phone shows fewer names; null where it shows as many. */
  readonly shortNote: string | null;
}

const ROW = 34;
const LEFT = 150;
const NODES = 24;
/** Names on a phone, as `drawings.css` cuts the drawing off there. */
const NODES_NARROW = 12;
const THICKEST = 4;

function tileOf(model: SiteModel, key: string): Pick<Tile, "letters" | "form"> {
  const [kind, id = ""] = key.split(":");
  const { letters, form } = kind === "p" ? personTile(model, model.people.get(id)) : organizationTile(model, id);
  return { letters, form };
}

/** Null where nobody met anybody. */
export function arcsOf(model: SiteModel, parties: ReadonlyMap<string, Linked>, pairs: readonly Pairing[]): Arcs | null {
  if (pairs.length === 0) return null;
  const met = meetingsOf(pairs);
  const order = nodeOrder(pairs, met);
  const at = new Map(order.map((key, i) => [key, i]));
  const drawn = pairs.filter((p) => at.has(p.a) && at.has(p.b));
  const most = Math.max(1, ...drawn.map((p) => p.meetings.length));
  const widest = Math.max(1, ...drawn.map((p) => Math.abs((at.get(p.a) ?? 0) - (at.get(p.b) ?? 0)))) * (ROW / 2);
  const yOf = (key: string) => (at.get(key) ?? 0) * ROW + ROW / 2;
  const { t, formats } = model;
  const all = formats.number(parties.size);
  return {
    height: order.length * ROW,
    left: LEFT,
    nodes: order.map((key, i) => {
      const name = parties.get(key)?.name ?? key;
      return {
        name,
        short: shortened(name),
        far: i >= NODES_NARROW,
        ...tileOf(model, key),
        y: yOf(key),
        met: counted(model, "meetings", met.get(key)?.size ?? 0),
      };
    }),
    arcs: drawn.map((pair) => ({
      path: arc(yOf(pair.a), yOf(pair.b), widest),
      width: 1 + Math.round(((THICKEST - 1) * pair.meetings.length) / most),
      far: Math.max(at.get(pair.a) ?? 0, at.get(pair.b) ?? 0) >= NODES_NARROW,
      open: pair.meetings.every(isOpen),
    })),
    description: t.network.describe(formats.number(parties.size), formats.number(pairs.length)),
    note: parties.size > order.length ? t.network.shown(formats.number(order.length), all) : null,
    shortNote: order.length > NODES_NARROW ? t.network.shownNarrow(formats.number(NODES_NARROW), all) : null,
  };
}

/** Letters of a name that fit beside the arcs at 320 px. */
const NARROW = 18;

function shortened(name: string): string | null {
  const letters = [...name];
  return letters.length > NARROW
    ? `${letters
        .slice(0, NARROW - 1)
        .join("")
        .trimEnd()}…`
    : null;
}

function meetingsOf(pairs: readonly Pairing[]): ReadonlyMap<string, ReadonlySet<Meeting>> {
  const met = new Map<string, Set<Meeting>>();
  for (const { a, b, meetings } of pairs)
    for (const key of [a, b]) {
      const own = met.get(key) ?? new Set<Meeting>();
      for (const meeting of meetings) own.add(meeting);
      met.set(key, own);
    }
  return met;
}

/** A half ellipse to the left of the names, the wider the further apart; the widest fills the room there is. */
function arc(from: number, to: number, widest: number): string {
  const [top, bottom] = from < to ? [from, to] : [to, from];
  const ry = (bottom - top) / 2;
  const rx = Math.min(ry, (LEFT - 8) * (ry / widest) ** 0.7);
  return `M${LEFT} ${top}A${Math.round(rx)} ${ry} 0 0 0 ${LEFT} ${bottom}`;
}

/** The most of them that can be drawn, those in most meetings; each is followed by those he met, so that arcs stay short. */
function nodeOrder(pairs: readonly Pairing[], met: ReadonlyMap<string, ReadonlySet<Meeting>>): readonly string[] {
  const size = (key: string) => met.get(key)?.size ?? 0;
  const most = [...met.keys()].sort((x, y) => size(y) - size(x) || (x < y ? -1 : 1)).slice(0, NODES);
  const chosen = new Set(most);
  const neighbours = new Map<string, { key: string; n: number }[]>();
  for (const { a, b, meetings } of pairs) {
    if (!chosen.has(a) || !chosen.has(b)) continue;
    neighbours.set(a, [...(neighbours.get(a) ?? []), { key: b, n: meetings.length }]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), { key: a, n: meetings.length }]);
  }
  const order = new Set<string>();
  for (const start of most) {
    const queue = [start];
    for (const key of queue) {
      if (order.has(key)) continue;
      order.add(key);
      const next = [...(neighbours.get(key) ?? [])].sort((x, y) => y.n - x.n || (x.key < y.key ? -1 : 1));
      queue.push(...next.map((x) => x.key).filter((k) => !order.has(k)));
    }
  }
  return [...order];
}
