// The course of a relation: cooperation up, conflict down, counted by period; each occurrence as a point in the lane of its class;
// changes of course; deadlines ahead on the same axis.

import { address, change } from "../address";
import type { Course, Deadline, Line } from "../api";
import { h, s } from "../dom";
import { legend, LINE_COLUMNS, lineCells } from "../lists";
import { roving } from "../roving";
import { saving } from "../save";
import { many, quadShape, QUADS, what } from "../words";
import { axis, dayOf, firstDay, time, type Time } from "./axis";

const DAY = 86_400_000;
const LEFT = 138;
const RIGHT = 16;
const UP = 96;
const DOWN = 96;
const LANE = 19;
const FLAGS = 64;
const SIZE = 4.5;

interface Period { from: Date; to: Date; counts: number[] }

/** Starts of periods: the shortest that leave room for a bar. */
function periods(from: Date, to: Date, width: number): Date[] {
  const days = (to.getTime() - from.getTime()) / DAY;
  const bars = Math.max(8, width / 9);
  const steps: [number, (at: Date) => Date][] = [
    [1, (at) => new Date(at.getTime() + DAY)],
    [7, (at) => new Date(at.getTime() + 7 * DAY)],
    [30, (at) => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))],
    [91, (at) => new Date(Date.UTC(at.getUTCFullYear(), Math.floor(at.getUTCMonth() / 3) * 3 + 3, 1))],
    [365, (at) => new Date(Date.UTC(at.getUTCFullYear() + 1, 0, 1))],
  ];
  const [length, next] = steps.find(([length]) => days / length <= bars) ?? steps[4]!;
  let at = length >= 365 ? new Date(Date.UTC(from.getUTCFullYear(), 0, 1))
    : length >= 30 ? new Date(Date.UTC(from.getUTCFullYear(), length > 30 ? Math.floor(from.getUTCMonth() / 3) * 3 : from.getUTCMonth(), 1))
      : new Date(Math.floor(from.getTime() / DAY) * DAY);
  const all = [at];
  while (at < to && all.length < 2000) all.push((at = next(at)));
  return all;
}

function binned(events: Line[], starts: Date[]): Period[] {
  const all = starts.slice(0, -1).map((from, at) => ({ from, to: starts[at + 1]!, counts: [0, 0, 0, 0] }));
  for (const event of events) {
    if (!event.date || !event.quad || event.auxiliary.length) continue;
    const day = firstDay(event.date);
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]!.to <= day) low = middle + 1;
      else high = middle;
    }
    const period = all[low];
    if (period && period.from <= day) period.counts[event.quad - 1]!++;
  }
  return all;
}

/** The days that the plot reaches over: those asked for, else from the first event to the last deadline of the next years. */
function reach(course: Course, asked: URLSearchParams): [Date, Date] {
  const days = course.events.flatMap((event) => (event.date ? [firstDay(event.date)] : []));
  const last = firstDay(course.as_of ?? "2000-01-01");
  const ahead = course.deadlines.filter((of) => (of.in_days ?? 0) < 3 * 365).map((of) => firstDay(of.date));
  const first = days.reduce((least, day) => (day < least ? day : least), last);
  const end = [...days, ...ahead, last].reduce((most, day) => (day > most ? day : most), last);
  const [from, to] = [asked.get("from"), asked.get("to")];
  const [low, high] = [from ? firstDay(from) : first, to ? firstDay(to) : end];
  const pad = Math.max(3 * DAY, (high.getTime() - low.getTime()) * 0.02);
  return [from ? low : new Date(low.getTime() - pad), to ? new Date(high.getTime() + DAY) : new Date(high.getTime() + pad)];
}

function bars(all: Period[], scale: Time, tall: (count: number) => number, middle: number): SVGElement {
  const group = s("g", { class: "bars" });
  for (const { from, to, counts } of all) {
    const x = scale(from) + 0.5;
    const width = Math.max(1.5, scale(to) - scale(from) - 1);
    const said = `${dayOf(from)} to ${dayOf(new Date(to.getTime() - DAY))}: ${counts.map((count, at) => `${count} ${QUADS[at]}`).join(", ")}`;
    let [up, down] = [middle, middle];
    const part = s("g", {}, s("title", {}, said));
    for (const quad of [2, 1, 4, 3]) {
      const height = tall(counts[quad - 1]!);
      if (!height) continue;
      const y = quad <= 2 ? (up -= height) : down;
      if (quad > 2) down += height;
      part.append(s("rect", { class: `q${quad}`, x, y, width, height }));
      // Words are hatched, deeds are full.
      if (quad % 2 === 1) part.append(s("rect", { class: "hatch", x, y, width, height, fill: "url(#hatch)" }));
    }
    if (up !== middle || down !== middle) group.append(part);
  }
  return group;
}

const hatch = (): SVGElement =>
  s("defs", {}, s("pattern", { id: "hatch", width: 4, height: 4, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    s("line", { x1: 0, y1: 0, x2: 0, y2: 4, class: "hatchline" })));

/** The occurrences, a lane for each class. The arrow keys lead from one to the next; Enter opens its sentence. */
function points(events: Line[], scale: Time, y: number, width: number): SVGElement {
  const group = s("g", { class: "points", role: "group", "aria-label": `${many(events.length, "occurrence")}; arrow keys lead from one to the next` });
  QUADS.forEach((name, at) => {
    const lane = y + at * LANE + LANE / 2;
    group.append(s("line", { class: "lane", x1: 0, x2: width, y1: lane, y2: lane }),
      s("text", { class: "label", x: -10, y: lane + 4, "text-anchor": "end" }, name));
  });
  const shown = events.filter((event) => event.date && event.quad).sort((a, b) => (a.date! < b.date! ? -1 : 1));
  const all = shown.map((event) => {
    const x = scale(firstDay(event.date!));
    const apart = event.auxiliary.length ? " apart" : "";
    const said = `${event.date} ${event.type}${event.auxiliary.length ? ` (${event.auxiliary.join(", ")})` : ""}: ${event.text}`;
    const to = address(["document", event.doc], { record: event.id }, false);
    return s("a", { class: `point${apart}`, href: to, "data-in": true, "aria-label": said },
      s("title", {}, said), quadShape(event.quad!, x, y + (event.quad! - 1) * LANE + LANE / 2, SIZE));
  }).filter((_, at) => {
    const x = scale(firstDay(shown[at]!.date!));
    return x >= 0 && x <= width;
  });
  group.append(...all);
  roving(group, all);
  return group;
}

function flags(deadlines: Deadline[], scale: Time, y: number, bottom: number, width: number): SVGElement {
  const group = s("g", { class: "flags" });
  let [row, last] = [0, -Infinity];
  for (const of of deadlines) {
    const x = scale(firstDay(of.date));
    if (x < 0 || x > width) continue;
    row = x - last < 150 ? (row + 1) % 3 : 0;
    last = x;
    const top = y + row * 19;
    const label = `${of.date} ${of.name.length > 30 ? `${of.name.slice(0, 29)}…` : of.name}`;
    const end = x > width / 2;
    group.append(s("g", {}, s("title", {}, `${of.date}: ${of.name} ${what(of.what)}. ${of.lapses}`),
      s("line", { class: "pole", x1: x, x2: x, y1: top, y2: bottom }),
      s("path", { class: "flag", d: `M${x} ${top}h9l-3 4l3 4h-9Z` }),
      s("text", { x: end ? x - 5 : x + 13, y: top + 8, "text-anchor": end ? "end" : "start" }, label)));
  }
  return group;
}

function changes(course: Course, scale: Time, y: number, bottom: number, width: number): SVGElement {
  return s("g", { class: "changes" }, course.changes.map((of, at) => {
    const x = scale(firstDay(of.period));
    if (x < 0 || x > width) return null;
    return s("g", {}, s("title", {}, `Change ${at + 1}: ${of.period}`),
      s("line", { x1: x, x2: x, y1: y, y2: bottom }),
      s("circle", { cx: x, cy: y, r: 8 }), s("text", { x, y: y + 4, "text-anchor": "middle" }, at + 1));
  }));
}

function draw(course: Course, width: number, asked: URLSearchParams): SVGElement {
  const inner = Math.max(160, width - LEFT - RIGHT);
  const [from, to] = reach(course, asked);
  const scale = time(from, to, inner);
  const all = binned(course.events, periods(from, to, inner));
  const most = Math.max(1, ...all.map(({ counts }) => Math.max(counts[0]! + counts[1]!, counts[2]! + counts[3]!)));
  const tall = (count: number) => (count / most) * (UP - 6);
  const middle = FLAGS + UP;
  const lanes = middle + DOWN + 8;
  const bottom = lanes + 4 * LANE + 4;
  const now = course.as_of ? scale(firstDay(course.as_of)) : -1;
  const counts = [most, Math.round(most / 2)].filter((count, at, both) => count > 0 && both.indexOf(count) === at);
  return s("svg", { class: "plot", viewBox: `0 0 ${inner + LEFT + RIGHT} ${bottom + 28}`, width: inner + LEFT + RIGHT, height: bottom + 28, role: "group",
    "aria-label": `Timeline of ${course.a.name} and ${course.b.name}` },
    hatch(),
    s("g", { transform: `translate(${LEFT} 0)` },
      axis(scale, inner, bottom, bottom - FLAGS),
      counts.map((count) => s("g", { class: "axis" },
        s("text", { x: -10, y: middle - tall(count) + 4, "text-anchor": "end" }, count),
        s("text", { x: -10, y: middle + tall(count) + 4, "text-anchor": "end" }, count))),
      s("text", { class: "label", x: -30, y: middle - UP / 2 + 4, "text-anchor": "end" }, "cooperation"),
      s("text", { class: "label", x: -30, y: middle + DOWN / 2 + 4, "text-anchor": "end" }, "conflict"),
      bars(all, scale, tall, middle),
      s("line", { class: "zero", x1: 0, x2: inner, y1: middle, y2: middle }),
      now >= 0 && now <= inner && s("g", { class: "now" }, s("line", { x1: now, x2: now, y1: FLAGS - 4, y2: bottom }),
        s("text", { x: now - 4, y: bottom - 4, "text-anchor": "end" }, "last report")),
      changes(course, scale, FLAGS + 4, bottom, inner),
      flags(course.deadlines, scale, 4, bottom, inner),
      points(course.events, scale, lanes, inner)));
}

/** Zooms by a factor around the middle, or moves by a part of the width. */
function zoom(course: Course, factor: number, move: number): void {
  const [from, to] = reach(course, new URLSearchParams(location.search));
  const length = to.getTime() - from.getTime();
  const middle = (from.getTime() + to.getTime()) / 2 + move * length;
  const half = Math.max(3 * DAY, (length * factor) / 2);
  change({ from: dayOf(new Date(middle - half)), to: dayOf(new Date(middle + half)) });
}

const wide = (svg: SVGElement): number => (svg as SVGSVGElement).viewBox.baseVal.width;

/** Lets a stretch be drawn out with the mouse to zoom into it. */
function brush(svg: SVGElement, course: Course): void {
  let start: number | null = null;
  const mark = s("rect", { class: "brush", y: FLAGS, height: UP + DOWN });
  const at = (event: PointerEvent) => {
    const box = svg.getBoundingClientRect();
    return ((event.clientX - box.left) / box.width) * wide(svg) - LEFT;
  };
  svg.addEventListener("pointerdown", (event) => {
    if ((event.target as Element).closest("a") || event.button !== 0 || event.pointerType === "touch") return;
    start = at(event);
    svg.querySelector("g")!.append(mark);
    mark.setAttribute("width", "0");
  });
  svg.addEventListener("pointermove", (event) => {
    if (start === null) return;
    const end = at(event);
    mark.setAttribute("x", String(Math.min(start, end)));
    mark.setAttribute("width", String(Math.abs(end - start)));
  });
  addEventListener("pointerup", (event) => {
    if (start === null) return;
    const [low, high] = [start, at(event)].sort((a, b) => a - b) as [number, number];
    start = null;
    mark.remove();
    if (high - low < 8) return;
    const [from, to] = reach(course, new URLSearchParams(location.search));
    const scale = time(from, to, wide(svg) - LEFT - RIGHT);
    change({ from: dayOf(scale.invert(low)), to: dayOf(scale.invert(high)) });
  });
}

/** The timeline with its buttons. */
export function timeline(course: Course): HTMLElement {
  const place = h("div", { class: "plotplace course" });
  const asked = new URLSearchParams(location.search);
  let width = 0;
  const redraw = () => {
    const now = place.clientWidth;
    if (!now || Math.abs(now - width) < 4) return;
    width = now;
    const svg = draw(course, now, asked);
    brush(svg, course);
    place.replaceChildren(svg);
  };
  new ResizeObserver(redraw).observe(place);
  const button = (label: string, then: () => void) => h("button", { type: "button", click: then }, label);
  const name = `relation-${course.a.code}-${course.b.code}`.replaceAll(/[^\w-]+/g, "_");
  return h("figure", { class: "figure" },
    h("div", { class: "bar" }, legend(),
      h("div", { class: "zoom", role: "group", "aria-label": "Zoom" },
        button("Earlier", () => zoom(course, 1, -0.5)), button("Later", () => zoom(course, 1, 0.5)),
        button("Zoom in", () => zoom(course, 0.5, 0)), button("Zoom out", () => zoom(course, 2, 0)),
        button("All", () => change({ from: "", to: "" })))),
    place,
    h("figcaption", { class: "quiet" }, "Cooperation rises above the line, conflict falls below it; words are hatched, deeds are full. ",
      "What is denied, supposed or yet to come has a faint point and is not counted. Drag over the plot to zoom."),
    saving(name, () => place.querySelector("svg"), LINE_COLUMNS, () => course.events.map(lineCells)));
}
