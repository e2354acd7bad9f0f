import { createRequire } from "node:module";
import { geoEquirectangular, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { SiteModel } from "../model/index.ts";
import { placeUrl } from "../views/links.ts";
import { counted } from "../views/summary.ts";

interface MapDot {
  readonly name: string;
  readonly url: string;
  readonly count: string;
  /** In per cent of the drawing, so that dots and labels keep their size at every width. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly labelled: boolean;
  readonly leftwards: boolean;
}

/** Land outlines (Natural Earth, 1:110m, no borders) around the places of meetings. */
export interface PlaceMap {
  readonly land: string;
  readonly width: number;
  readonly height: number;
  readonly dots: readonly MapDot[];
  readonly description: string;
}

const WIDTH = 1000;
const HEIGHT = 520;
/** Degrees of longitude shown at the least: a single city still stands in its continent. */
const LEAST_SPAN = 50;
const LABELS = 14;

/** Null where no meeting's place has coordinates. */
export function meetingMap(model: SiteModel): PlaceMap | null {
  const places = model.record.places.flatMap((place) => {
    const n = model.meetingsOf.place.get(place.id)?.length ?? 0;
    return n > 0 && place.latitude !== null && place.longitude !== null
      ? [{ place, n, at: [place.longitude, place.latitude] as [number, number] }]
      : [];
  });
  if (places.length === 0) return null;
  const projection = geoEquirectangular().fitSize([WIDTH, HEIGHT], frameAround(places.map((p) => p.at)));
  projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
  const most = Math.max(...places.map((p) => p.n));
  const byCount = [...places].sort((a, b) => b.n - a.n || (a.place.id < b.place.id ? -1 : 1));
  const taken: { x: number; y: number }[] = [];
  const dots = byCount.flatMap(({ place, n, at }, i): MapDot[] => {
    const [px, py] = projection(at) ?? [0, 0];
    const x = round((px / WIDTH) * 100);
    const y = round((py / HEIGHT) * 100);
    const free = !taken.some((other) => Math.abs(other.x - x) < 14 && Math.abs(other.y - y) < 5);
    if (free) taken.push({ x, y });
    return [
      {
        name: place.name,
        url: placeUrl(place.id),
        count: counted(model, "meetings", n),
        x,
        y,
        radius: round(4 + 8 * Math.sqrt(n / most)),
        labelled: free && i < LABELS,
        leftwards: x > 80,
      },
    ];
  });
  return {
    land: geoPath(projection.precision(0.5)).digits(1)(land()) ?? "",
    width: WIDTH,
    height: HEIGHT,
    dots,
    description: model.t.map.describe(dots.map((d) => `${d.name} (${d.count})`).join(", ")),
  };
}

/** A frame around the points with air on all sides, in the shape of the drawing. */
function frameAround(points: readonly (readonly [number, number])[]): GeoJSON.MultiPoint {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const middle = (list: readonly number[]) => (Math.min(...list) + Math.max(...list)) / 2;
  const width = Math.min(
    360,
    Math.max(LEAST_SPAN, (Math.max(...xs) - Math.min(...xs)) * 1.3, (Math.max(...ys) - Math.min(...ys)) * 1.3 * (WIDTH / HEIGHT)),
  );
  const height = Math.min(170, width * (HEIGHT / WIDTH));
  const x = width >= 360 ? 0 : Math.max(-180 + width / 2, Math.min(180 - width / 2, middle(xs)));
  const y = Math.max(-85 + height / 2, Math.min(85 - height / 2, middle(ys)));
  return {
    type: "MultiPoint",
    coordinates: [
      [x - width / 2, y - height / 2],
      [x + width / 2, y + height / 2],
    ],
  };
}

let outlines: GeoJSON.FeatureCollection | undefined;
function land(): GeoJSON.FeatureCollection {
  if (outlines) return outlines;
  const world = createRequire(import.meta.url)("world-atlas/land-110m.json") as Topology<{ land: GeometryCollection }>;
  outlines = feature(world, world.objects.land);
  return outlines;
}

const round = (n: number) => Math.round(n * 10) / 10;
