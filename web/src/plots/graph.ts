// The graph of conditions: issues, and arrows from what waits to what it waits for; deadlocks drawn out.

import type { Issue, Table, Tie } from "../api";
import { h, s } from "../dom";
import { saving } from "../save";
import { nameOf } from "../words";

const KINDS: Record<string, string> = { only_if: "only if", unless: "unless", before: "before", in_return: "in return for" };
const WIDE = 168;
const HIGH = 58;

interface Node_ { issue: Issue; x: number; y: number; locked: boolean }

/** Words in at most three lines. */
function lines(text: string): string[] {
  const all: string[] = [""];
  for (const word of text.split(/\s+/)) {
    const last = all.at(-1)!;
    if (last && last.length + word.length > 22) all.push(word);
    else all[all.length - 1] = last ? `${last} ${word}` : word;
  }
  if (all.length > 3) {
    all.length = 3;
    all[2] = `${all[2]!.slice(0, 20)}…`;
  }
  return all.map((line) => (line.length > 24 ? `${line.slice(0, 23)}…` : line));
}

/** Issues around an ellipse, those of a deadlock side by side; on a narrow screen two of them one below the other. */
function places(table: Table, width: number): Map<string, Node_> {
  const locked = new Set(table.links.deadlocks.flatMap((of) => of.issues.map((issue) => issue.id)));
  const order = new Map<string, Issue>();
  for (const of of table.links.deadlocks) for (const issue of of.issues) order.set(issue.id, issue);
  for (const tie of table.links.ties) for (const issue of [tie.issue, tie.needs]) if (!order.has(issue.id)) order.set(issue.id, issue);
  const all = [...order.values()];
  const narrow = width < 2.6 * WIDE;
  const high = Math.max(200, Math.min(narrow ? 900 : 460, all.length * (narrow ? 100 : 62)));
  const nodes = new Map<string, Node_>();
  all.forEach((issue, at) => {
    const turn = (at / all.length) * 2 * Math.PI - Math.PI / (all.length === 2 && !narrow ? 1 : 2);
    nodes.set(issue.id, {
      issue, locked: locked.has(issue.id),
      x: width / 2 + Math.cos(turn) * Math.max(0, width / 2 - WIDE / 2 - 6),
      y: high / 2 + Math.sin(turn) * (high / 2 - HIGH / 2 - 4),
    });
  });
  return nodes;
}

/** Where the line from a node's middle towards a point leaves its box. */
function edge(of: Node_, x: number, y: number): [number, number] {
  const [dx, dy] = [x - of.x, y - of.y];
  const part = Math.min(Math.abs(WIDE / 2 / (dx || 1e-9)), Math.abs(HIGH / 2 / (dy || 1e-9)));
  return [of.x + dx * part, of.y + dy * part];
}

function arrow(tie: Tie, nodes: Map<string, Node_>, locked: boolean, bend: number): SVGElement | null {
  const [from, to] = [nodes.get(tie.issue.id), nodes.get(tie.needs.id)];
  if (!from || !to || from === to) return null;
  const [mx, my] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [cx, cy] = [mx + ((to.y - from.y) / long) * bend, my - ((to.x - from.x) / long) * bend];
  const [x1, y1] = edge(from, cx, cy);
  const [x2, y2] = edge(to, cx, cy);
  const [lx, ly] = [(x1 + 2 * cx + x2) / 4, (y1 + 2 * cy + y2) / 4];
  // Beside a line that rises its words stand on the outer side of the bend, over one that runs across on top.
  const steep = Math.abs(to.y - from.y) > Math.abs(to.x - from.x);
  const [anchor, tx, ty] = !steep ? ["middle", lx, ly - 8] : cx > mx ? ["start", lx + 6, ly + 4] : ["end", lx - 6, ly + 4];
  const said = `${nameOf(tie.holder)} ${tie.stance} ${tie.issue.label} ${KINDS[tie.type] ?? tie.type} ${tie.needs.label}: “${tie.condition}” (${tie.date})`;
  return s("g", { class: locked ? "tie locked" : "tie" }, s("title", {}, said),
    s("path", { d: `M${x1} ${y1}Q${cx} ${cy} ${x2} ${y2}`, "marker-end": `url(#${locked ? "head-locked" : "head"})` }),
    s("text", { x: tx, y: ty, "text-anchor": anchor }, `${nameOf(tie.holder)}: ${KINDS[tie.type] ?? tie.type}`));
}

function head(id: string, kind: string): SVGElement {
  return s("marker", { id, viewBox: "0 0 10 10", refX: 9, refY: 5, markerWidth: 8, markerHeight: 8, orient: "auto-start-reverse" },
    s("path", { class: kind, d: "M0 0L10 5L0 10Z" }));
}

function draw(table: Table, width: number): SVGElement {
  const nodes = places(table, width);
  const high = Math.max(...[...nodes.values()].map((of) => of.y)) + HIGH / 2 + 8;
  const inCircle = new Set(table.links.deadlocks.flatMap((of) => of.ties.map((tie) => `${tie.holder}|${tie.issue.id}|${tie.needs.id}`)));
  const seen = new Map<string, number>();
  const arrows = table.links.ties.map((tie) => {
    const pair = [tie.issue.id, tie.needs.id].sort().join("|");
    const nth = seen.get(pair) ?? 0;
    seen.set(pair, nth + 1);
    return arrow(tie, nodes, inCircle.has(`${tie.holder}|${tie.issue.id}|${tie.needs.id}`), 26 + nth * 22);
  });
  const boxes = [...nodes.values()].map((of) => {
    const text = lines(of.issue.label);
    const top = of.y - ((text.length - 1) * 15) / 2 + 4;
    return s("g", { class: of.locked ? "node locked" : "node" }, s("title", {}, of.issue.label),
      s("rect", { x: of.x - WIDE / 2, y: of.y - HIGH / 2, width: WIDE, height: HIGH, rx: 6 }),
      text.map((line, at) => s("text", { x: of.x, y: top + at * 15, "text-anchor": "middle" }, line)));
  });
  return s("svg", { class: "plot graph", viewBox: `0 0 ${width} ${high}`, width, height: high, role: "img",
    "aria-label": `Conditions between issues; ${table.links.deadlocks.length} deadlocks. The list below says the same.` },
    s("defs", {}, head("head", "head"), head("head-locked", "head locked")), arrows, boxes);
}

const COLUMNS = ["holder", "issue", "issue_label", "stance", "type", "needs", "needs_label", "condition", "date", "sentence", "document", "record"];

/** The graph with its list. */
export function conditions(table: Table, name: string): HTMLElement {
  const place = h("div", { class: "plotplace" });
  let width = 0;
  new ResizeObserver(() => {
    const now = place.clientWidth;
    if (!now || Math.abs(now - width) < 4) return;
    width = now;
    place.replaceChildren(draw(table, Math.max(300, Math.min(now, 900))));
  }).observe(place);
  const rows = () => table.links.ties.map((tie) => [tie.holder, tie.issue.id, tie.issue.label, tie.stance, tie.type, tie.needs.id,
    tie.needs.label, tie.condition, tie.date, tie.evidence.text, tie.evidence.doc, tie.evidence.record]);
  return h("figure", { class: "figure" }, place, saving(`conditions-${name}`, () => place.querySelector("svg"), COLUMNS, rows));
}
