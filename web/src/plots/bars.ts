// Counts as bars, in groups: the picture of an actor's profile, to save.

import { s } from "../dom";

const ROW = 18;
const LEFT = 150;
const WIDE = 460;

/** Groups with their rows of name, class (0 for none) and count. */
export type Group = [string, [string, number, number][]];

export function bars(groups: Group[], title: string): SVGElement {
  const most = Math.max(1, ...groups.flatMap(([, rows]) => rows.map(([, , count]) => count)));
  const room = WIDE - LEFT - 60;
  let y = 34;
  const drawn = groups.map(([name, rows]) => {
    const head = s("text", { x: 10, y: (y += 20) - 6, "font-weight": 600 }, name);
    const lines = rows.map(([type, quad, count]) => {
      const width = Math.max(2, (count / most) * room);
      const line = s("g", {}, s("text", { x: LEFT - 8, y: y + 12, "text-anchor": "end" }, type), s("rect", { class: `q${quad || 1}`, x: LEFT, y: y + 3, width, height: 11 }),
        s("text", { x: LEFT + width + 6, y: y + 12 }, count));
      y += ROW;
      return line;
    });
    return s("g", { class: "bars" }, head, lines);
  });
  return s("svg", { class: "plot", viewBox: `0 0 ${WIDE} ${y + 10}`, width: WIDE, height: y + 10 }, s("text", { x: 10, y: 22, "font-weight": 700 }, title), drawn);
}
