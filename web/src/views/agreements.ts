import { change, filters, parameters } from "../address";
import { ask, type Agreement, type Deadline } from "../api";
import { h } from "../dom";
import { filterForm } from "../filters";
import { agreementTable, deadlineList } from "../parts";
import { many } from "../words";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A calendar: a row for each year, a cell for each month, with how much falls due. */
function calendar(all: Deadline[], chosen: string): HTMLElement | null {
  const dated = all.filter((of) => of.date.length >= 7);
  if (!dated.length) return null;
  const counts = new Map<string, Deadline[]>();
  for (const of of dated) counts.set(of.date.slice(0, 7), [...(counts.get(of.date.slice(0, 7)) ?? []), of]);
  const years = [...new Set(dated.map((of) => of.date.slice(0, 4)))].sort().slice(0, 8);
  const cell = (month: string) => {
    const of = counts.get(month);
    if (!of) return h("td", {}, h("span", { class: "quiet", "aria-hidden": "true" }, "·"));
    const label = `${many(of.length, "deadline")} in ${month}`;
    return h("td", {}, h("button", { type: "button", class: "month", "aria-pressed": String(month === chosen), "aria-label": label, title: of.map((one) => one.name).slice(0, 12).join("\n"), click: () => change({ month: month === chosen ? "" : month }) }, of.length));
  };
  return h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "Calendar" }, h("table", { class: "calendar" }, h("caption", {}, "What falls due by month"),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "year"), MONTHS.map((name) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, years.map((year) => h("tr", {}, h("th", { scope: "row" }, year), MONTHS.map((_, at) => cell(`${year}-${String(at + 1).padStart(2, "0")}`)))))));
}

export async function agreements(): Promise<HTMLElement> {
  const all = parameters();
  const [parties, from, until, source, q, month] = ["parties", "from", "until", "source", "q", "month"].map((name) => all.get(name) ?? "") as [string, string, string, string, string, string];
  const { to: _, ...narrow } = filters();
  const [due, registry] = await Promise.all([
    ask<{ as_of: string | null; deadlines: Deadline[]; more: boolean }>("deadlines", { ...narrow, parties, from, until, source }),
    ask<{ as_of: string | null; agreements: Agreement[]; more: boolean }>("agreements", { q: q || parties, to: from, which: q || parties ? "all" : "lapsing" }),
  ]);
  const shown = due.deadlines.filter((of) => !month || of.date.startsWith(month));
  const form = h("form", { class: "filters", action: "/agreements", "data-in": true, "data-carry": true },
    h("div", { class: "field" }, h("label", { for: "parties" }, "bind"), h("input", { id: "parties", name: "parties", value: parties, placeholder: "RUS, USA", maxlength: 200 })),
    h("div", { class: "field" }, h("label", { for: "day" }, "seen from"), h("input", { id: "day", type: "date", name: "from", value: from })),
    h("div", { class: "field" }, h("label", { for: "until" }, "until"), h("input", { id: "until", type: "date", name: "until", value: until })),
    h("div", { class: "field" }, h("label", { for: "source" }, "known from"), h("select", { id: "source", name: "source" }, [["", "texts and registry"], ["texts", "texts alone"]].map(([value, label]) => h("option", { value, selected: value === source }, label)))),
    h("div", { class: "field" }, h("label", { for: "name" }, "agreement"), h("input", { id: "name", name: "q", value: q, placeholder: "New START", maxlength: 200 })),
    h("div", { class: "field buttons" }, h("button", { type: "submit" }, "Apply")));
  return h("div", {}, h("h1", {}, "Agreements and deadlines"), h("p", { class: "lead" }, `Seen from ${due.as_of ?? "no day"}.`), form,
    filterForm(["type", "publisher", "words", "min_confidence", "unit"], ["deadline"], true),
    (narrow.publisher || narrow.words) && h("p", { class: "quiet small" }, "The registry of agreements has no publisher and no sentences: what it alone knows is left out above."),
    h("section", { "aria-labelledby": "due" }, h("h2", { id: "due" }, "What lapses or falls due"), calendar(due.deadlines, month),
      month && h("p", {}, `Shown: ${month}. `, h("button", { type: "button", click: () => change({ month: "" }) }, "All months")),
      deadlineList(shown, "all"), due.more && h("p", { class: "quiet" }, "There are more.")),
    h("section", { "aria-labelledby": "registry" }, h("h2", { id: "registry" }, "The registry"), agreementTable(registry.agreements, "registry", q || parties ? many(registry.agreements.length, "agreement") : `${many(registry.agreements.length, "agreement")} that will lapse, soonest first`)));
}
