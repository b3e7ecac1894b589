import { address, filters, parameters, parts } from "../address";
import { ask, type IssueHit, type IssueView, type Line } from "../api";
import { h, s, type Child } from "../dom";
import { filterForm } from "../filters";
import { LINE_COLUMNS, lineCells, lineTable } from "../lists";
import { axis, firstDay, time } from "../plots/axis";
import { roving } from "../roving";
import { saving } from "../save";
import { actorLink, link, many, nameOf, number, sentenceLink, stance, whoText } from "../words";

/** Who holds a position: a code with its sector where it is no voice of the state, else a name. */
const VOICES = new Set(["GOV", "MIL", "LEG", "JUD", "COP", "SPY"]);
const holder = (line: Line): string => {
  const first = line.from[0];
  if (!first) return "no one named";
  if (!first.code) return first.name || "no one named";
  return first.sector && !VOICES.has(first.sector) ? `${first.code}:${first.sector}` : first.code;
};

const FOR = new Set(["supports", "offers", "accepts", "demands"]);

/** A lane for each holder, with its stances in time. */
function lanes(positions: Line[], width: number): SVGElement | null {
  const dated = positions.filter((line) => line.date);
  if (!dated.length) return null;
  const holders = [...Map.groupBy(dated, holder)].sort((a, b) => b[1].length - a[1].length).slice(0, 14);
  const days = dated.map((line) => firstDay(line.date!).getTime());
  const [low, high] = [Math.min(...days), Math.max(...days)];
  const pad = Math.max(20 * 86_400_000, (high - low) * 0.04);
  const [left, row] = [width < 500 ? 108 : 150, 34];
  const inner = width - left - 16;
  const scale = time(new Date(low - pad), new Date(high + pad), inner);
  const bottom = holders.length * row + 8;
  const longest = width < 500 ? 14 : 20;
  const name = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
  const rows = holders.map(([who, lines], at) => {
    const middle = at * row + row / 2;
    const points = lines.map((line) => {
      const said = `${line.date} ${nameOf(who)} ${line.type}: ${line.text}`;
      const icon = stance(line.type).querySelector("path")!.cloneNode() as SVGElement;
      return s("a", { class: "point", href: address(["document", line.doc], { record: line.id }, false), "data-in": true, "aria-label": said },
        s("title", {}, said), s("g", { class: `stance st-${line.type}`, transform: `translate(${scale(firstDay(line.date!)) - 7} ${middle + (FOR.has(line.type) ? -14 : 0)}) scale(0.875)` }, s("rect", { class: "hit", width: 16, height: 16 }), icon));
    });
    const lane = s("g", {}, s("line", { class: "lane", x1: 0, x2: inner, y1: middle, y2: middle }),
      s("text", { class: "label", x: -10, y: middle + 4, "text-anchor": "end" }, name(nameOf(who))), points);
    roving(lane, points.toReversed());
    return lane;
  });
  return s("svg", { class: "plot stances", viewBox: `0 0 ${width} ${bottom + 28}`, width, height: bottom + 28, role: "group", "aria-label": "Who stood where, over time; arrow keys lead through a lane" },
    s("g", { transform: `translate(${left} 0)` }, axis(scale, inner, bottom, bottom), rows));
}

function standing(positions: Line[]): HTMLElement {
  const latest = [...Map.groupBy(positions, holder)];
  return h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "Who stands where" }, h("table", { class: "stack" }, h("caption", {}, "Who stands where"), h("thead", {}, h("tr", {}, ["party", "now", "claim", "on terms", "last", "positions"].map((title) => h("th", { scope: "col" }, title)))),
    h("tbody", {}, latest.map(([who, lines]) => {
      const line = lines[0]!;
      return h("tr", {}, h("th", { scope: "row" }, line.from[0]?.code ? actorLink(who) : who), h("td", {}, stance(line.type)), h("td", {}, sentenceLink(line.doc, line.id, line.claim ?? line.text)),
        h("td", { "data-label": "on terms" }, line.condition ?? "–"), h("td", { class: "day", "data-label": "last" }, line.date ?? "undated"), h("td", { class: "count", "data-label": "positions" }, number.format(lines.length)));
    }))));
}

export async function issue(): Promise<HTMLElement> {
  const [, ...rest] = parts();
  const id = rest.join("/");
  if (!id) return issues();
  const of = await ask<IssueView>("issue", { id, ...filters() });
  const place = h("div", { class: "plotplace" });
  let width = 0;
  new ResizeObserver(() => {
    const now = place.clientWidth;
    if (!now || Math.abs(now - width) < 4) return;
    width = now;
    const svg = lanes(of.positions, Math.max(300, now));
    place.replaceChildren(...(svg ? [svg] : []));
  }).observe(place);
  const conditions = of.positions.filter((line) => line.condition);
  return h("div", {}, h("h1", {}, of.label),
    h("p", { class: "lead" }, h("code", {}, of.id), ": ", many(of.positions.length, "position"),
      of.usual.length > 0 && [". Usual parties: ", of.usual.map((party, at) => [at > 0 && ", ", actorLink(party.code)])]),
    filterForm(["from", "to", "type", "publisher", "words", "min_confidence", "unit"], ["position"]),
    h("section", { "aria-labelledby": "stands" }, h("h2", { id: "stands" }, "Who stands where, over time"),
      of.positions.length ? [h("figure", { class: "figure" }, place, h("ul", { class: "legend" }, ["supports", "offers", "accepts", "demands", "opposes", "refuses"].map((one) => h("li", {}, stance(one)))),
        saving(`issue-${of.id.replaceAll("/", "_")}`, () => place.querySelector("svg"), LINE_COLUMNS, () => of.positions.map(lineCells))), standing(of.positions)]
        : h("p", { class: "nothing" }, "Nobody has taken a position on it.")),
    conditions.length > 0 && h("section", { "aria-labelledby": "terms" }, h("h2", { id: "terms" }, "Conditions"), h("ul", { class: "plain" }, conditions.map((line) =>
      h("li", {}, h("strong", {}, whoText(line.from)), " ", stance(line.type), " ", h("span", { class: "claim" }, `“${line.claim}”`), " – ", sentenceLink(line.doc, line.id, line.condition!))))),
    h("section", { "aria-labelledby": "bound" }, h("h2", { id: "bound" }, "Agreements"), of.agreements.length
      ? h("ul", { class: "plain" }, of.agreements.map((one) => h("li", {}, link(address(["agreements"], { q: one.id }, false), one.name), h("span", { class: "quiet" }, ` ${(one.status ?? "unknown").replaceAll("_", " ")}${one.expires ? `, lapses ${one.expires}` : ""}`))))
      : h("p", { class: "quiet" }, "The registry names none.")),
    h("section", { "aria-labelledby": "beside" }, h("h2", { id: "beside" }, "Events told beside it"), lineTable(of.events, "events-beside", "Events told in the documents of the latest positions")));
}

async function issues(): Promise<HTMLElement> {
  const q = parameters().get("q") ?? "";
  const all = await ask<IssueHit[]>("issues", { q, ...filters() });
  const row = (of: IssueHit): Child => h("tr", {}, h("th", { scope: "row" }, link(address(["issue", of.id]), of.label)), h("td", { class: "count" }, number.format(of.positions)), h("td", { class: "day" }, of.last ?? ""));
  return h("div", {}, h("h1", {}, "Issues"), h("form", { class: "filters", action: "/issue", "data-in": true, "data-carry": true }, h("div", { class: "field" }, h("label", { for: "issue-words" }, "words"), h("input", { id: "issue-words", name: "q", value: q, maxlength: 200 })), h("div", { class: "field buttons" }, h("button", { type: "submit" }, "Find"))),
    filterForm(["from", "to", "type", "publisher", "words", "min_confidence", "unit"], ["position"]),
    all.length ? h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "Issues" }, h("table", {}, h("caption", {}, many(all.length, "issue")), h("thead", {}, h("tr", {}, ["issue", "positions", "last"].map((title) => h("th", { scope: "col" }, title)))), h("tbody", {}, all.map(row))), saving("issues", null, ["issue", "label", "positions", "last"], () => all.map((of) => [of.id, of.label, of.positions, of.last])))
      : h("p", { class: "nothing" }, "No issue fits."));
}
