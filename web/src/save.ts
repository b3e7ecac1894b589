// Plots as SVG, data as CSV: made here, handed to the browser to save.

import { h } from "./dom";

const SHOWN = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity",
  "font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline", "paint-order"];

function save(name: string, kind: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: kind }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Saves a plot with the looks that the style sheet gives it. */
export function saveSvg(svg: SVGElement, name: string): void {
  // Looks and size are those of a picture on the page: one that is only made to be saved stands there for a moment.
  const passing = !svg.isConnected;
  if (passing) document.body.append(svg);
  const copy = svg.cloneNode(true) as SVGElement;
  const [from, to] = [[svg, ...svg.querySelectorAll("*")], [copy, ...copy.querySelectorAll("*")]];
  from.forEach((element, at) => {
    const looks = getComputedStyle(element);
    for (const property of SHOWN) {
      const value = looks.getPropertyValue(property);
      if (value) to[at]!.setAttribute(property, value);
    }
    for (const attribute of ["class", "tabindex", "role", "data-in"]) to[at]!.removeAttribute(attribute);
  });
  const box = svg.getBoundingClientRect();
  if (passing) svg.remove();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(Math.round(box.width)));
  copy.setAttribute("height", String(Math.round(box.height)));
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  save(`${name}.svg`, "image/svg+xml", new XMLSerializer().serializeToString(copy));
}

export type Cell = string | number | null | undefined;

/** A cell as spreadsheets read it: no text of an article becomes a formula. */
function cell(value: Cell): string {
  if (typeof value === "number") return String(value);
  let text = value ?? "";
  if (/^[=+\-@\t\r]/.test(text)) text = `'${text}`;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV. */
export const csv = (columns: string[], rows: Cell[][]): string => [columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";

/** The buttons below a plot or a table. */
export function saving(name: string, svg: (() => SVGElement | null) | null, columns: string[], rows: () => Cell[][]): HTMLElement {
  return h("div", { class: "saving" },
    svg && h("button", { type: "button", click: () => { const of = svg(); if (of) saveSvg(of, name); } }, "Save as SVG"),
    h("button", { type: "button", click: () => save(`${name}.csv`, "text/csv;charset=utf-8", csv(columns, rows())) }, "Save data as CSV"));
}
