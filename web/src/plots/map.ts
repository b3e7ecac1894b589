// The map: places of events, and flows between capitals. Shapes: Natural Earth (public domain), by way of world-atlas.

import { geoGraticule10, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { address } from "../address";
import type { World } from "../api";
import { h, s } from "../dom";
import { legend } from "../lists";
import { roving } from "../roving";
import { number, quadShape, QUADS } from "../words";
import { way } from "./way";

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
const said_ = (counts: number[]): string => counts.map((count, at) => (count ? `${number.format(count)} ${QUADS[at]}` : "")).filter(Boolean).join(", ");

/** A place or flow with its counts in the window. */
export interface Counted { name: string; counts: number[] }

export const placesIn = (world: World, window: Window_ | null) =>
  world.places.map((of) => ({ ...of, counts: within(of.months, window) })).filter((of) => total(of.counts) > 0).sort((a, b) => total(b.counts) - total(a.counts));

export const flowsIn = (world: World, window: Window_ | null) =>
  world.flows.map((of) => ({ ...of, counts: within(of.months, window) })).filter((of) => total(of.counts) > 0).sort((a, b) => total(b.counts) - total(a.counts));

/** The first and the last day of a window. */
export function days(window: Window_ | null): { from?: string; to?: string } {
  if (!window) return {};
  const [year, month] = window.to.split("-").map(Number) as [number, number];
  return { from: `${window.from}-01`, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

/** The records behind a place in a window of time. */
export const recordsOf = (place: { name: string }, window: Window_ | null): string =>
  address(["records"], { kind: "event", place: place.name, ...days(window) });

function head(tip: [number, number], back: [number, number], size: number): string {
  const turn = Math.atan2(tip[1] - back[1], tip[0] - back[0]);
  const at = (angle: number) => `${(tip[0] - Math.cos(turn + angle) * size).toFixed(1)} ${(tip[1] - Math.sin(turn + angle) * size).toFixed(1)}`;
  return `M${tip[0].toFixed(1)} ${tip[1].toFixed(1)}L${at(0.45)}L${at(-0.45)}Z`;
}

/** The map, drawn anew for each window of time. */
export class Map_ {
  readonly svg = s("svg", { class: "plot map", viewBox: `0 0 ${WIDE} ${HIGH}`, role: "group", "aria-label": "Map of events" }) as SVGSVGElement;
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
    new ResizeObserver(() => this.draw(this.window)).observe(this.svg);
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
    let moved = false;
    this.svg.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && this.box.width < WIDE) from = { x: event.clientX, y: event.clientY, box: { ...this.box } };
      moved = false;
    });
    this.svg.addEventListener("pointermove", (event) => {
      if (!from) return;
      moved ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > 4;
      if (!moved) return;
      const scale = this.box.width / this.svg.clientWidth;
      this.look(from.box.x - (event.clientX - from.x) * scale, from.box.y - (event.clientY - from.y) * scale, this.box.width);
    });
    addEventListener("pointerup", () => (from = null));
    // Where the map was moved, nothing was chosen.
    this.svg.addEventListener("dragstart", (event) => event.preventDefault());
    this.svg.addEventListener("click", (event) => moved && event.preventDefault(), { capture: true });
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
    const scale = this.box.width / Math.min(WIDE, Math.max(320, this.svg.clientWidth || WIDE));
    const [flows, places] = [flowsIn(this.world, window), placesIn(this.world, window)];
    const most = Math.max(1, ...flows.map((of) => total(of.counts)), ...places.map((of) => total(of.counts)));
    const drawn = this.flows(flows.slice(0, 150), most, scale);
    const points = this.places(places.slice(0, 400), most, scale);
    const over = [...drawn, ...points];
    this.over.replaceChildren(...over, ...this.capitals(flows, scale).filter((of): of is SVGElement => Boolean(of)));
    roving(this.over, over);
    this.svg.setAttribute("aria-label", `Map: events at ${places.length} places, ${flows.length} flows between capitals; arrow keys lead from one to the next. The tables below say the same.`);
  }

  /** Flows, the busiest on top; each leads to its relation. */
  private flows(flows: ReturnType<typeof flowsIn>, most: number, scale: number): SVGElement[] {
    const at = new Map(this.world.capitals.map((of) => [of.code, of]));
    return flows.reverse().flatMap((of) => {
      const [a, b] = [at.get(of.a), at.get(of.b)];
      const line = a && b && way(this.projection, [a.lon, a.lat], [b.lon, b.lat]);
      if (!line) return [];
      const wide = (1 + (total(of.counts) / most) * 4) * scale;
      const said = `${a.state} to ${b.state}: ${said_(of.counts)}`;
      return [s("a", { class: `flow q${strongest(of.counts)}`, href: address(["relation", of.a, of.b], days(this.window)), "data-in": true, "aria-label": said }, s("title", {}, said),
        s("path", { class: "hit", d: line.path, "stroke-width": wide + 8 * scale }), s("path", { class: "way", d: line.path, "stroke-width": wide, "stroke-dasharray": strongest(of.counts) % 2 ? `${5 * scale} ${3 * scale}` : null }),
        s("path", { class: "tip", d: head(line.tip, line.back, 5 * scale + wide * 1.6) }))];
    });
  }

  /** Places, the busiest on top; each leads to its records. */
  private places(places: ReturnType<typeof placesIn>, most: number, scale: number): SVGElement[] {
    return places.reverse().flatMap((of) => {
      const point = this.projection([of.lon, of.lat]);
      if (!point) return [];
      const size = (4 + Math.sqrt(total(of.counts) / most) * 12) * scale;
      const said = `${of.name}, ${of.country}: ${said_(of.counts)}`;
      return [s("a", { class: "place", href: recordsOf(of, this.window), "data-in": true, "aria-label": said }, s("title", {}, said), quadShape(strongest(of.counts), point[0], point[1], size))];
    });
  }
}
