// An axis of time.

import { scaleUtc, type ScaleTime } from "d3-scale";
import { s } from "../dom";

export type Time = ScaleTime<number, number>;

/** "2024", "2024-05" and "2024-05-06" as their first day. */
export function firstDay(day: string): Date {
  const [year, month = "01", of = "01"] = day.split("-");
  return new Date(`${year}-${month}-${of}T00:00:00Z`);
}

export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

export const time = (from: Date, to: Date, width: number): Time => scaleUtc([from, to], [0, width]);

const two = (value: number): string => String(value).padStart(2, "0");

/** Ticks with their labels, as dense as the width allows. */
export function ticks(scale: Time, width: number): { x: number; label: string }[] {
  const all = scale.ticks(Math.max(2, Math.floor(width / 90)));
  const year = all.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
  const month = all.every((tick) => tick.getUTCDate() === 1);
  return all.map((tick) => {
    const label = year ? `${tick.getUTCFullYear()}` : month ? `${tick.getUTCFullYear()}-${two(tick.getUTCMonth() + 1)}` : dayOf(tick);
    return { x: scale(tick), label };
  });
}

/** The axis with its ticks at a height, lines reaching up from it. */
export function axis(scale: Time, width: number, y: number, reach: number): SVGElement {
  return s("g", { class: "axis" },
    s("line", { x1: 0, x2: width, y1: y, y2: y }),
    ticks(scale, width).map(({ x, label }) => s("g", {},
      s("line", { class: "grid", x1: x, x2: x, y1: y - reach, y2: y }),
      s("line", { x1: x, x2: x, y1: y, y2: y + 5 }),
      s("text", { x, y: y + 18, "text-anchor": "middle" }, label))));
}
