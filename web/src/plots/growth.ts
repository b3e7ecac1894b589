// Open issues over time, as steps.

import type { Table } from "../api";
import { h, s } from "../dom";
import { saving } from "../save";
import { axis, firstDay, time } from "./axis";

const HIGH = 110;
const LEFT = 34;

function draw(growth: Table["growth"], width: number): SVGElement {
  const inner = width - LEFT - 12;
  const from = firstDay(growth[0]!.period);
  const end = firstDay(growth.at(-1)!.period);
  const scale = time(from, new Date(end.getTime() + 31 * 86_400_000), inner);
  const most = Math.max(1, ...growth.map((of) => of.open));
  const y = (count: number) => 10 + HIGH - (count / most) * HIGH;
  const steps = growth.map((of, at) => {
    const x = scale(firstDay(of.period));
    const next = growth[at + 1] ? scale(firstDay(growth[at + 1]!.period)) : inner;
    return `${at ? "L" : "M"}${x} ${y(of.open)}L${next} ${y(of.open)}`;
  }).join("");
  return s("svg", { class: "plot growth", viewBox: `0 0 ${width} ${HIGH + 42}`, width, height: HIGH + 42, role: "img",
    "aria-label": `Open issues: ${growth[0]!.open} in ${growth[0]!.period}, ${growth.at(-1)!.open} in ${growth.at(-1)!.period}, at most ${most}` },
    s("g", { transform: `translate(${LEFT} 0)` }, axis(scale, inner, HIGH + 10, HIGH),
      s("text", { x: -8, y: y(most) + 4, "text-anchor": "end" }, most), s("text", { x: -8, y: y(0) + 4, "text-anchor": "end" }, 0),
      s("path", { class: "steps", d: steps })));
}

/** Open issues over time. */
export function growth(of: Table["growth"], name: string): HTMLElement | null {
  if (of.length < 3) return null;
  const place = h("div", { class: "plotplace" });
  let width = 0;
  new ResizeObserver(() => {
    const now = place.clientWidth;
    if (!now || Math.abs(now - width) < 4) return;
    width = now;
    place.replaceChildren(draw(of, now));
  }).observe(place);
  return h("figure", { class: "figure" }, h("h3", {}, "Open issues over time"), place,
    saving(`open-issues-${name}`, () => place.querySelector("svg"), ["period", "open", "raised", "agreed"],
      () => of.map((one) => [one.period, one.open, one.raised, one.agreed])));
}
