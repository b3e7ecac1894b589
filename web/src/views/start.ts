import { address } from "../address";
import { ask, type Head, type Start } from "../api";
import { h } from "../dom";
import { quadBar } from "../lists";
import { deadlineList } from "../parts";
import { link, many, number, relationLink } from "../words";

const VISIT = "demarche.visit";

/** When this browser last looked, in seconds since 1970; the present visit counts from its first view on. */
function lastVisit(): number {
  const now = Math.floor(Date.now() / 1000);
  try {
    const { before, now: last } = JSON.parse(localStorage.getItem(VISIT) ?? "{}") as { before?: number; now?: number };
    // Within an hour it is still the same visit.
    const kept = last && now - last < 3600 ? { before: before ?? 0, now: last } : { before: last ?? 0, now };
    localStorage.setItem(VISIT, JSON.stringify(kept));
    return kept.before;
  } catch {
    return 0;
  }
}

export const documentItem = (of: Head): HTMLElement =>
  h("li", {}, link(address(["document", of.id], {}, false), of.title ?? `document ${of.id}`),
    h("span", { class: "quiet small" }, ` ${[of.publisher, of.date, many(of.records, "record")].filter(Boolean).join(" · ")}`));

function news(start: Start, since: number): HTMLElement {
  const { documents, kinds, newest } = start.news;
  const counts = [many(kinds[0] ?? 0, "event"), many(kinds[1] ?? 0, "position"), many(kinds[2] ?? 0, "deadline")].join(", ");
  return h("section", { "aria-labelledby": "news" },
    h("h2", { id: "news" }, since ? "Since your last visit" : "In the record"),
    documents ? h("p", {}, `${many(documents, "document")} came in, with ${counts}.`) : h("p", { class: "quiet" }, "Nothing has come in."),
    h("ul", { class: "plain" }, newest.map(documentItem)));
}

function state(start: Start): HTMLElement {
  const { record } = start;
  const [left, repaired] = record.problems;
  return h("section", { "aria-labelledby": "state" }, h("h2", { id: "state" }, "The record"),
    h("dl", { class: "facts" },
      h("dt", {}, "documents"), h("dd", {}, number.format(record.documents), record.other_language > 0 && h("span", { class: "quiet" }, ` (${number.format(record.other_language)} in another language)`)),
      h("dt", {}, "records"), h("dd", {}, `${many(record.kinds[0] ?? 0, "event")}, ${many(record.kinds[1] ?? 0, "position")}, ${many(record.kinds[2] ?? 0, "deadline")}`),
      h("dt", {}, "published"), h("dd", {}, record.first ? `${record.first} to ${record.last}` : "no day known"),
      h("dt", {}, "sources"), h("dd", {}, `${number.format(record.sources[0] ?? 0)} read${record.sources[1] ? `, ${number.format(record.sources[1])} not yet to the end` : ""}`),
      h("dt", {}, "left out"), h("dd", {}, left || repaired ? `${number.format(left ?? 0)} left out, ${number.format(repaired ?? 0)} repaired` : "nothing")),
    start.demo && h("p", { class: "quiet" }, "This record is made of example articles; they are no source for anything."));
}

export async function start(): Promise<HTMLElement> {
  const since = lastVisit();
  const of = await ask<Start>("start", { since: since ? String(since) : undefined });
  const busiest = of.busiest.length
    ? h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "Busiest relations" }, h("table", { class: "stack" }, h("caption", { class: "hidden" }, "Busiest relations"),
      h("thead", {}, h("tr", {}, ["relation", "occurrences", "cooperation and conflict", "last"].map((title) => h("th", { scope: "col" }, title)))),
      h("tbody", {}, of.busiest.map((pair) => h("tr", {}, h("th", { scope: "row" }, relationLink(pair.a, pair.b)),
        h("td", { class: "count", "data-label": "occurrences" }, number.format(pair.occurrences)), h("td", {}, quadBar(pair.quads)), h("td", { class: "day", "data-label": "last" }, pair.last ?? ""))))))
    : h("p", { class: "nothing" }, "No two have dealt with each other yet.");
  return h("div", { class: "start" }, h("h1", {}, "Who did what to whom, who wants what, what binds them"),
    h("div", { class: "two" },
      h("div", {}, h("section", { "aria-labelledby": "busiest" }, h("h2", { id: "busiest" }, "Busiest relations"), busiest),
        news(of, since)),
      h("div", {}, h("section", { "aria-labelledby": "next" }, h("h2", { id: "next" }, "Next deadlines"), deadlineList(of.deadlines, "next")), state(of))));
}
