import { address, change, filters, parameters } from "../address";
import { ask, type World } from "../api";
import { fill, h } from "../dom";
import { filterForm } from "../filters";
import { quadBar } from "../lists";
import { days, flowsIn, Map_, placesIn, recordsOf, type Window_ } from "../plots/map";
import { saving } from "../save";
import { link, many, nameOf } from "../words";

/** Every month between the first and the last of the events. */
function months(world: World): string[] {
  const named = [...world.places, ...world.flows].flatMap((of) => Object.keys(of.months)).filter((month) => month !== "undated").sort();
  if (!named.length) return [];
  const all: string[] = [];
  let [year, month] = named[0]!.split("-").map(Number) as [number, number];
  const last = named.at(-1)!;
  for (;;) {
    const name = `${year}-${String(month).padStart(2, "0")}`;
    all.push(name);
    if (name >= last || all.length > 3000) return all;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

const SPANS: [string, string][] = [["", "all the time"], ["1", "a month"], ["3", "3 months"], ["12", "a year"], ["60", "5 years"]];

export async function world(): Promise<HTMLElement> {
  const of = await ask<World>("world", filters());
  const map = new Map_(of);
  const all = months(of);
  const asked = parameters();
  let span = Number(asked.get("span") ?? 0);
  let at = Math.max(0, all.indexOf(asked.get("at") ?? "") >= 0 ? all.indexOf(asked.get("at")!) : all.length - 1);
  const tables = h("div", { class: "two" });
  const said = h("output", { for: "month", "aria-live": "polite" });
  const window = (): Window_ | null => (span && all.length ? { from: all[Math.max(0, at - span + 1)]!, to: all[at]! } : null);
  const slider = h("input", { type: "range", id: "month", min: 0, max: Math.max(0, all.length - 1), step: 1, disabled: !span });
  slider.value = String(at);
  const rows = () => [...placesIn(of, window()).map((one) => ["place", one.name, one.country, "", one.lat, one.lon, ...one.counts]),
    ...flowsIn(of, window()).map((one) => ["flow", "", one.a, one.b, null, null, ...one.counts])];
  const show = () => {
    const now = window();
    map.draw(now);
    said.textContent = now ? (now.from === now.to ? now.to : `${now.from} to ${now.to}`) : "all the time";
    slider.setAttribute("aria-valuetext", said.textContent);
    slider.disabled = !span;
    const [flows, places] = [flowsIn(of, now).slice(0, 25), placesIn(of, now).slice(0, 25)];
    fill(tables,
      h("section", { "aria-labelledby": "flows" }, h("h2", { id: "flows" }, "Flows"), flows.length ? h("table", {}, h("caption", { class: "hidden" }, "Flows between capitals"), h("tbody", {}, flows.map((one) => h("tr", {}, h("th", { scope: "row" }, link(address(["relation", one.a, one.b], days(now)), `${nameOf(one.a)} → ${nameOf(one.b)}`)), h("td", {}, quadBar(one.counts)))))) : h("p", { class: "nothing" }, "None.")),
      h("section", { "aria-labelledby": "places" }, h("h2", { id: "places" }, "Places"), places.length ? h("table", {}, h("caption", { class: "hidden" }, "Places of events"), h("tbody", {}, places.map((one) => h("tr", {}, h("th", { scope: "row" }, link(recordsOf(one, now), one.name === nameOf(one.country) ? one.name : `${one.name}, ${nameOf(one.country)}`)), h("td", {}, quadBar(one.counts)))))) : h("p", { class: "nothing" }, "None.")));
  };
  let timer = 0;
  const play = h("button", { type: "button", click: () => {
    if (timer) {
      stop();
      return;
    }
    if (!span) {
      span = 12;
      select.value = "12";
    }
    if (at >= all.length - 1) at = 0;
    play.textContent = "Stop";
    timer = setInterval(() => {
      at++;
      slider.value = String(at);
      show();
      if (at >= all.length - 1 || !play.isConnected) stop();
    }, 250);
  } }, "Play");
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    play.textContent = "Play";
    change({ span: span ? String(span) : "", at: span ? all[at] : "" }, true);
  };
  slider.addEventListener("input", () => {
    at = Number(slider.value);
    show();
  });
  slider.addEventListener("change", () => change({ span: String(span), at: all[at] }, true));
  const select = h("select", { id: "span", change: () => {
    span = Number(select.value);
    show();
    change({ span: span ? String(span) : "", at: span ? all[at] : "" }, true);
  } }, SPANS.map(([value, label]) => h("option", { value, selected: value === (span ? String(span) : "") }, label)));
  show();
  const element = h("div", {}, h("h1", {}, "World"),
    h("p", { class: "lead" }, `${many(of.events, "event")}; ${many(of.without_place, "event")} without a known place.`, of.more && " Only the latest are shown."),
    filterForm(["from", "to", "type", "quad", "place", "publisher", "words", "min_confidence", "unit"]),
    h("figure", { class: "figure" }, map.element,
      h("div", { class: "slider" }, h("label", { for: "span" }, "show"), select, h("label", { for: "month" }, "up to"), slider, said, play),
      h("figcaption", { class: "quiet small" }, "Circles are cooperation, diamonds conflict; hollow are words, full are deeds; the commonest class of a place or flow gives its shape and colour. ",
        "Places without coordinates stand at the capital. Shapes: Natural Earth, public domain; borders as drawn there, without a judgement on any claim."),
      saving("world", () => map.svg, ["kind", "name", "country_or_from", "to", "lat", "lon", "verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict"], rows)),
    tables);
  return element;
}
