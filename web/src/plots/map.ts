// The map: places of events, and flows between capitals. Shapes: Natural Earth (public domain), by way of world-atlas.

import { geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { World } from "../api";
import { h, s } from "../dom";
import { legend } from "../lists";
import { number, quadShape, QUADS } from "../words";

const WIDE = 960;
const HIGH = 480;

let shapes: Promise<any> | null = null;
/** The shapes of the countries, asked for once. */
const countries = (): Promise<any> => (shapes ??= fetch("/world.json").then((answer) => answer.json()).then((all) => feature(all, all.objects.countries)));

/** The months between two, by their names. */
export interface Window_ { from: string; to: string }

const within = (months: Record<string, number[]>, window: Window_ | null): number[] => {
  const sum = [0, 0, 0, 0];
  for (const [month, counts] of Object.entries(months))
    if (!window || (month >= window.from && month <= window.to)) counts.forEach((count, at) => (sum[at]! += count));
  return sum;
};

const total = (counts: number[]): number => counts.reduce((sum, count) => sum + count, 0);
const strongest = (counts: number[]): number => counts.indexOf(Math.max(...counts)) + 1;
const said = (counts: number[]): string => counts.map((count, at) => (count ? `${number.format(count)} ${QUADS[at]}` : "")).filter(Boolean).join(", ");

/** A place or flow with its counts in the window. */
export interface Counted { name: string; counts: number[] }

export const placesIn = (world: World, window: Window_ | null) =>
  world.places.map((of) => ({ ...of, counts: within(of.months, window) })).filter((of) => total(of.counts) > 0).sort((a, b) => total(b.counts) - total(a.counts));

export const flowsIn = (world: World, window: Window_ | null) =>
  world.flows.map((of) => ({ ...of, counts: within(of.months, window) })).filter((of) => total(of.counts) > 0).sort((a, b) => total(b.counts) - total(a.counts));

interface Way { path: string; tip: [number, number]; back: [number, number] }

/** A bent line between two points of the map; great circles would leave it over the poles. */
function flow(a: [number, number], b: [number, number]): Way {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const bend = 0.16;
  const middle: [number, number] = [(a[0] + b[0]) / 2 + dy * bend, (a[1] + b[1]) / 2 - dx * bend];
  const at = (of: [number, number]) => `${of[0].toFixed(1)} ${of[1].toFixed(1)}`;
  return { path: `M${at(a)}Q${at(middle)} ${at(b)}`, tip: b, back: middle };
}

function head(tip: [number, number], back: [number, number], size: number): string {
  const turn = Math.atan2(tip[1] - back[1], tip[0] - back[0]);
  const at = (angle: number) => `${(tip[0] - Math.cos(turn + angle) * size).toFixed(1)} ${(tip[1] - Math.sin(turn + angle) * size).toFixed(1)}`;
  return `M${tip[0].toFixed(1)} ${tip[1].toFixed(1)}L${at(0.45)}L${at(-0.45)}Z`;
}

/** The map, drawn anew for each window of time. */
export class Map_ {
  readonly svg = s("svg", { class: "plot map", viewBox: `0 0 ${WIDE} ${HIGH}`, role: "img", "aria-label": "Map of events" }) as SVGSVGElement;
  readonly element: HTMLElement;
  private readonly projection = geoNaturalEarth1().fitExtent([[4, 4], [WIDE - 4, HIGH - 4]], { type: "Sphere" } as any);
  private readonly over = s("g", {});
  private box = { x: 0, y: 0, width: WIDE, height: HIGH };

  constructor(private readonly world: World) {
    const button = (label: string, then: () => void) => h("button", { type: "button", click: then }, label);
    const move = (x: number, y: number) => this.look(this.box.x + x * this.box.width * 0.3, this.box.y + y * this.box.height * 0.3, this.box.width);
    this.element = h("div", { class: "mapplace" },
      h("div", { class: "bar" }, legend(), h("div", { class: "zoom", role: "group", "aria-label": "Move the map" },
        button("Zoom in", () => this.zoom(0.6)), button("Zoom out", () => this.zoom(1 / 0.6)), button("←", () => move(-1, 0)),
        button("→", () => move(1, 0)), button("↑", () => move(0, -1)), button("↓", () => move(0, 1)),
        button("Whole world", () => this.look(0, 0, WIDE)))),
      this.svg);
    ["west", "east", "north", "south"].forEach((name, at) => this.element.querySelectorAll(".zoom button")[at + 2]!.setAttribute("aria-label", `To the ${name}`));
    this.drag();
    void this.ground();
  }

  private async ground(): Promise<void> {
    const path = geoPath(this.projection);
    this.svg.append(s("path", { class: "sea", d: path({ type: "Sphere" } as any) ?? "" }), s("path", { class: "net", d: path(geoGraticule10()) ?? "" }));
    const land = s("g", { class: "land" });
    this.svg.append(land, this.over);
    const all = await countries();
    for (const country of all.features) land.append(s("path", { d: path(country) ?? "" }, s("title", {}, country.properties?.name ?? "")));
  }

  private zoom(factor: number): void {
    const width = Math.min(WIDE, Math.max(80, this.box.width * factor));
    this.look(this.box.x + (this.box.width - width) / 2, this.box.y + ((this.box.width - width) / 2) * (HIGH / WIDE), width);
  }

  private look(x: number, y: number, width: number): void {
    const height = (width * HIGH) / WIDE;
    this.box = { x: Math.max(0, Math.min(WIDE - width, x)), y: Math.max(0, Math.min(HIGH - height, y)), width, height };
    this.svg.setAttribute("viewBox", `${this.box.x} ${this.box.y} ${width} ${height}`);
    this.draw(this.window);
  }

  private drag(): void {
    let from: { x: number; y: number; box: { x: number; y: number } } | null = null;
    this.svg.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && this.box.width < WIDE) from = { x: event.clientX, y: event.clientY, box: { ...this.box } };
    });
    this.svg.addEventListener("pointermove", (event) => {
      if (!from) return;
      const scale = this.box.width / this.svg.clientWidth;
      this.look(from.box.x - (event.clientX - from.x) * scale, from.box.y - (event.clientY - from.y) * scale, this.box.width);
    });
    addEventListener("pointerup", () => (from = null));
  }

  /** Capitals of the flows, the busiest first; a name that would lie on another's is left to the title. */
  private capitals(flows: ReturnType<typeof flowsIn>, scale: number): (SVGElement | null)[] {
    const busy = new Map<string, number>();
    for (const of of flows) for (const code of [of.a, of.b]) busy.set(code, (busy.get(code) ?? 0) + total(of.counts));
    const taken: { x: number; y: number; width: number }[] = [];
    const high = 13 * scale;
    return this.world.capitals.filter((of) => busy.has(of.code)).sort((a, b) => busy.get(b.code)! - busy.get(a.code)!).map((of) => {
      const point = this.projection([of.lon, of.lat]);
      if (!point) return null;
      const box = { x: point[0] + 4 * scale, y: point[1] - 3 * scale, width: of.name.length * 6.2 * scale };
      const free = taken.every((one) => Math.abs(one.y - box.y) >= high || box.x + box.width < one.x || one.x + one.width < box.x);
      if (free) taken.push(box);
      return s("g", { class: "capital" }, s("title", {}, `${of.name}, ${of.state}`), s("circle", { cx: point[0], cy: point[1], r: 2 * scale }),
        free && s("text", { x: box.x, y: box.y, "font-size": `${11 * scale}px` }, of.name));
    });
  }

  private window: Window_ | null = null;

  /** Shows what lies in a window of time. */
  draw(window: Window_ | null): void {
    this.window = window;
    // What is drawn over the map keeps its size on the screen.
    const scale = this.box.width / WIDE;
    const at = new Map(this.world.capitals.map((of) => [of.code, of]));
    const [flows, places] = [flowsIn(this.world, window), placesIn(this.world, window)];
    const most = Math.max(1, ...flows.map((of) => total(of.counts)), ...places.map((of) => total(of.counts)));
    const drawn = flows.slice(0, 150).reverse().map((of) => {
      const [a, b] = [at.get(of.a), at.get(of.b)];
      const [from, to] = [a && this.projection([a.lon, a.lat]), b && this.projection([b.lon, b.lat])];
      if (!a || !b || !from || !to) return null;
      const line = flow(from, to);
      const wide = (1 + (total(of.counts) / most) * 4) * scale;
      return s("g", { class: `flow q${strongest(of.counts)}` }, s("title", {}, `${a.state} to ${b.state}: ${said(of.counts)}`),
        s("path", { class: "way", d: line.path, "stroke-width": wide }), s("path", { class: "tip", d: head(line.tip, line.back, 5 * scale + wide * 1.6) }));
    });
    const points = places.slice(0, 400).reverse().map((of) => {
      const point = this.projection([of.lon, of.lat]);
      if (!point) return null;
      const size = (4 + Math.sqrt(total(of.counts) / most) * 12) * scale;
      return s("g", { class: "place" }, s("title", {}, `${of.name}, ${of.country}: ${said(of.counts)}`), quadShape(strongest(of.counts), point[0], point[1], size));
    });
    const capitals = this.capitals(flows, scale);
    this.over.replaceChildren(...[...drawn, ...points, ...capitals].filter((of): of is SVGElement => Boolean(of)));
    this.svg.setAttribute("aria-label", `Map: events at ${places.length} places, ${flows.length} flows between capitals. The tables below say the same.`);
  }
}
