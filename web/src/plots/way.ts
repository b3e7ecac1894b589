// How a flow runs over the map: a bent line, the short way round. One that crosses the edge of the map leaves it on one side and comes in
// on the other.

import { geoNaturalEarth1Raw, type GeoProjection } from "d3-geo";

type Point = [number, number];

/** A line to draw; the last of its points and one before it give the head its direction. */
export interface Way { path: string; tip: Point; back: Point }

const BEND = 0.16;
const STEPS = 48;
const RADIANS = Math.PI / 180;

const said = (of: Point): string => `${of[0].toFixed(1)} ${of[1].toFixed(1)}`;

/** Within the map; great circles would leave it over the poles. */
function within(a: Point, b: Point): Way {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const middle: Point = [(a[0] + b[0]) / 2 + dy * BEND, (a[1] + b[1]) / 2 - dx * BEND];
  return { path: `M${said(a)}Q${said(middle)} ${said(b)}`, tip: b, back: middle };
}

/** A point of the map, the two sides of its edge told apart: 180 and -180 degrees are not the same place here. */
function onMap(projection: GeoProjection, [lon, lat]: Point): Point {
  const [x, y] = geoNaturalEarth1Raw(lon * RADIANS, lat * RADIANS);
  const [left, top] = projection.translate();
  return [left + x * projection.scale(), top - y * projection.scale()];
}

/** Degrees on the curve from one place to another whose degrees east run on past the edge. */
function curve(a: Point, b: Point): (t: number) => Point {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const middle: Point = [(a[0] + b[0]) / 2 - dy * BEND, Math.max(-80, Math.min(80, (a[1] + b[1]) / 2 + dx * BEND))];
  const mixed = (t: number, at: 0 | 1) => (1 - t) ** 2 * a[at] + 2 * t * (1 - t) * middle[at] + t ** 2 * b[at];
  return (t) => [mixed(t, 0), mixed(t, 1)];
}

/** Around the back of the map, in two pieces. */
function around(projection: GeoProjection, a: Point, b: Point): Way {
  const turn = b[0] < a[0] ? 360 : -360;
  const edge = turn / 2;
  const at = curve(a, [b[0] + turn, b[1]]);
  const past = ([lon]: Point) => (turn > 0 ? lon > edge : lon < edge);
  const points = Array.from({ length: STEPS + 1 }, (_, step) => at(step / STEPS));
  const first = points.findIndex(past);
  const [before, after] = [points[first - 1]!, points[first]!];
  const share = (edge - before[0]) / (after[0] - before[0]);
  const lat = before[1] + share * (after[1] - before[1]);
  const out: Point[] = [...points.slice(0, first), [edge, lat]];
  const back: Point[] = [[-edge, lat], ...points.slice(first).map(([lon, lat]): Point => [lon - turn, lat])];
  const drawn = [out, back].map((piece) => piece.map((of) => onMap(projection, of)));
  const last = drawn[1]!;
  return { path: drawn.map((piece) => `M${piece.map(said).join("L")}`).join(""), tip: last.at(-1)!, back: last.at(-2)! };
}

/** From one place, in degrees east and north, to another. */
export function way(projection: GeoProjection, a: Point, b: Point): Way | null {
  if (Math.abs(b[0] - a[0]) > 180) return around(projection, a, b);
  const [from, to] = [projection(a), projection(b)];
  return from && to ? within(from, to) : null;
}
