import { createRequire } from "node:module";
import { type GeoProjection, geoEquirectangular, geoMercator, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { SiteModel } from "../model/index.ts";
import { placeUrl } from "../views/links.ts";
import { counted } from "../views/summary.ts";
import { LABEL_GAP, labelSides } from "./map-labels.ts";

interface MapDot {
  readonly name: string;
  readonly url: string;
  readonly count: string;
  /** In per cent of the drawing, so that dots and labels keep their size at every width. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where the name stands; null where it has no room. */
  readonly label: { readonly x: number; readonly leftwards: boolean } | null;
  /** `sub`: a phone has no room for the name; `screen`: paper has none. */
  readonly classes: string;
}

/** Land outlines (Natural Earth, no borders) around the places of meetings. */
export interface PlaceMap {
  readonly land: string;
  readonly width: number;
  readonly height: number;
  readonly dots: readonly MapDot[];
  readonly description: string;
}

const WIDTH = 1000;
const HEIGHT = 520;
/** Degrees of longitude shown at the least: without borders, a city is placed by the coasts around it. */
const LEAST_SPAN = 32;
/** Frames at least so many degrees wide are shown as on a plate carrée, where the poles have an end. */
const WORLD_SPAN = 150;
/** Frames no wider than this are drawn with the finer outlines (1:50m instead of 1:110m). */
const FINE_SPAN = 60;
/** How much wider than the places themselves the frame is: room for their names. */
const AIR = 1.5;
/** The drawing's widths, px, on a wide screen and on a phone (`drawings.css`), and on paper (`print.css`). */
const WIDE = 896;
const PAPER = 529;
const NARROW = 288;

/** Null where no meeting's place has coordinates. */
export function meetingMap(model: SiteModel): PlaceMap | null {
  const places = model.record.places.flatMap((place) => {
    const n = model.meetingsOf.place.get(place.id)?.length ?? 0;
    return n > 0 && place.latitude !== null && place.longitude !== null
      ? [{ place, n, at: [place.longitude, place.latitude] as [number, number] }]
      : [];
  });
  if (places.length === 0) return null;
  const { projection, span } = frameAround(places.map((p) => p.at));
  const most = Math.max(...places.map((p) => p.n));
  const byCount = [...places].sort((a, b) => b.n - a.n || (a.place.id < b.place.id ? -1 : 1));
  const placed = byCount.map(({ place, n, at }) => {
    const [px, py] = projection(at) ?? [0, 0];
    return {
      name: place.name,
      url: placeUrl(place.id),
      count: counted(model, "meetings", n),
      x: round((px / WIDTH) * 100),
      y: round((py / HEIGHT) * 100),
      radius: round(4 + 8 * Math.sqrt(n / most)),
    };
  });
  const [wide = [], paper, narrow] = [WIDE, PAPER, NARROW].map((width) => labelSides(placed, width, width * (HEIGHT / WIDTH)));
  const dots = placed.map((dot, i): MapDot => {
    const side = wide[i];
    const near = round(dot.radius + LABEL_GAP);
    const label = side ? { x: side === "start" ? -near : near, leftwards: side === "start" } : null;
    const classes = [...(narrow?.[i] === side ? [] : ["sub"]), ...(paper?.[i] === side ? [] : ["screen"])];
    return { ...dot, label, classes: classes.join(" ") };
  });
  return {
    land: geoPath(projection.precision(0.5)).digits(0)(land(span <= FINE_SPAN ? "50m" : "110m")) ?? "",
    width: WIDTH,
    height: HEIGHT,
    dots,
    description: model.t.map.describe(dots.map((d) => `${d.name} (${d.count})`).join(", ")),
  };
}

const DEGREE = Math.PI / 180;

/** A projection of the points with air on all sides, in the shape of the drawing; `span` is its width in degrees of longitude. */
function frameAround(points: readonly (readonly [number, number])[]): { readonly projection: GeoProjection; readonly span: number } {
  const widthOf = (make: () => GeoProjection) => {
    const plane = make().scale(1).translate([0, 0]);
    const flat = points.map((at): readonly [number, number] => plane([at[0], at[1]]) ?? [0, 0]);
    const [left, right] = extent(flat.map(([x]) => x));
    const [top, bottom] = extent(flat.map(([, y]) => y));
    const width = Math.max(LEAST_SPAN * DEGREE, (right - left) * AIR, (bottom - top) * AIR * (WIDTH / HEIGHT));
    return { width: Math.min(2 * Math.PI, width), x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  const near = widthOf(geoMercator);
  const isWorld = near.width > WORLD_SPAN * DEGREE;
  const { width, x, y } = isWorld ? widthOf(geoEquirectangular) : near;
  const middle = Math.max(width / 2 - Math.PI, Math.min(Math.PI - width / 2, x));
  const scale = WIDTH / width;
  const projection = (isWorld ? geoEquirectangular() : geoMercator())
    .scale(scale)
    .translate([WIDTH / 2 - middle * scale, HEIGHT / 2 - y * scale]);
  projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
  return { projection, span: width / DEGREE };
}

const extent = (list: readonly number[]): readonly [number, number] => [Math.min(...list), Math.max(...list)];

type Detail = "50m" | "110m";
const outlines = new Map<Detail, GeoJSON.FeatureCollection>();
function land(detail: Detail): GeoJSON.FeatureCollection {
  const known = outlines.get(detail);
  if (known) return known;
  const world = createRequire(import.meta.url)(`world-atlas/land-${detail}.json`) as Topology<{ land: GeometryCollection }>;
  const made = feature(world, world.objects.land);
  outlines.set(detail, made);
  return made;
}

const round = (n: number) => Math.round(n * 10) / 10;
