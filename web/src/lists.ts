// Lists of records as tables, with what leads on from each.

import { address } from "./address";
import type { Line } from "./api";
import { h } from "./dom";
import { saving, type Cell } from "./save";
import { kindOf, many, number, quadIcon, QUADS, sentenceLink, whoText, who, link } from "./words";

export const LINE_COLUMNS = ["date", "kind", "type", "modes", "auxiliary", "from", "to", "said_by", "issue", "claim", "condition",
  "place", "country", "quad", "scale", "confidence", "reports", "publisher", "published", "sentence", "document", "record", "occurrence"];

const codes = (all: Line["from"]): string => all.map((one) => (one.sector ? `${one.code}:${one.sector}` : one.code) || one.name).join("; ");

export const lineCells = (line: Line): Cell[] => [line.date, line.kind, line.type, line.modes.join("; "), line.auxiliary.join("; "),
  codes(line.from), codes(line.to), codes(line.said_by), line.issue?.[0], line.claim, line.condition, line.place?.name,
  line.place?.country, line.quad, line.scale, line.confidence, line.reports, line.publisher, line.published, line.text, line.doc, line.id,
  line.occurrence];

function about(line: Line): HTMLElement {
  const text = sentenceLink(line.doc, line.id, line.text);
  const more = [line.said_by.length ? `said by ${whoText(line.said_by)}` : "", line.reports > 1 ? many(line.reports, "report") : "",
    line.publisher ?? "", `confidence ${line.confidence.toFixed(2)}`].filter(Boolean).join(" · ");
  return h("td", { class: "sentence" },
    line.issue && h("div", {}, link(address(["issue", line.issue[0]]), line.issue[1]), line.condition && h("span", { class: "quiet" }, ` – ${line.condition}`)),
    line.kind === "deadline" && line.claim && h("div", {}, line.claim),
    text, h("div", { class: "quiet small" }, more));
}

/** Records as a table. */
export function lineTable(lines: Line[], name: string, caption: string, more = false): HTMLElement {
  if (!lines.length) return h("p", { class: "nothing" }, "Nothing fits.");
  const row = (line: Line) => h("tr", {},
    h("td", { class: "day" }, line.date ?? "undated"),
    h("td", { "data-label": "who" }, who(line.from)),
    h("td", { "data-label": "what" }, kindOf(line)),
    h("td", { "data-label": "to whom" }, who(line.to)),
    about(line));
  return h("div", {},
    h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": caption },
      h("table", { class: "lines" }, h("caption", {}, caption),
        h("thead", {}, h("tr", {}, ["date", "who", "what", "to whom", "sentence"].map((title) => h("th", { scope: "col" }, title)))),
        h("tbody", {}, lines.map(row)))),
    more && h("p", { class: "quiet" }, "There are more; narrow the filters to see them."),
    saving(name, null, LINE_COLUMNS, () => lines.map(lineCells)));
}

/** Four counts as a bar of shares, with the figures as text. */
export function quadBar(counts: number[]): HTMLElement {
  const all = counts.reduce((sum, count) => sum + count, 0) || 1;
  const parts = counts.map((count, at) => ({ count, at })).filter(({ count }) => count > 0);
  const bar = h("span", { class: "quadbar", "aria-hidden": "true" });
  for (const { count, at } of parts) {
    const part = h("span", { class: `part q${at + 1}` });
    part.style.flexGrow = String(count / all);
    bar.append(part);
  }
  const text = parts.map(({ count, at }) => h("span", { class: "share", title: QUADS[at] }, quadIcon(at + 1), h("span", { class: "hidden" }, `${QUADS[at]}: `), number.format(count)));
  return h("span", { class: "quadcell" }, bar, text);
}

/** What the shapes of the four classes mean. */
export const legend = (): HTMLElement =>
  h("ul", { class: "legend", "aria-label": "Classes" }, QUADS.map((name, at) => h("li", {}, quadIcon(at + 1), name)));
