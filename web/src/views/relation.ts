import { address, filters, parameters, parts } from "../address";
import { ask, type Brief, type BriefLine, type Course, type Table } from "../api";
import { h, type Child } from "../dom";
import { filterForm } from "../filters";
import { lineTable } from "../lists";
import { agendaTable, deadlineList, evidence, links } from "../parts";
import { growth } from "../plots/growth";
import { timeline } from "../plots/timeline";
import { actorLink, link, many, nameOf, number, quadIcon, QUADS, sentenceLink, signed } from "../words";

function directions(course: Course): HTMLElement {
  return h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "Both directions" }, h("table", { class: "stack" }, h("caption", {}, "Who did how much to whom, by reports"),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "direction"), QUADS.map((name, at) => h("th", { scope: "col" }, quadIcon(at + 1), name)),
      h("th", { scope: "col" }, "mean scale"), h("th", { scope: "col" }, "not counted"), h("th", { scope: "col" }, "types"))),
    h("tbody", {}, course.directions.map((of) => h("tr", {}, h("th", { scope: "row" }, `${nameOf(of.from)} → ${nameOf(of.to)}`),
      of.quads.map((count, at) => h("td", { class: "count", "data-label": QUADS[at] }, number.format(count))), h("td", { class: "count", "data-label": "mean scale" }, of.scale === null ? "–" : signed(of.scale)),
      h("td", { class: "count", "data-label": "not counted", title: "denied, supposed, announced or background" }, number.format(of.apart)),
      h("td", { class: "small", "data-label": "types" }, of.types.map(([type, count]) => `${type} ${count}`).join(", ")))))));
}

function changes(course: Course): Child {
  if (!course.changes.length) return h("p", { class: "quiet" }, "No change of course stands out.");
  return h("ol", { class: "changelist" }, course.changes.map((of) => h("li", {}, `From ${of.period} on the mean scale is ${signed(of.after)}; before it was ${signed(of.before)}.`, evidence(of.evidence))));
}

export async function relation(): Promise<HTMLElement> {
  const [, a = "", b = "", sub] = parts();
  if (sub === "brief") return brief(a, b);
  const chosen = filters();
  const [course, table] = await Promise.all([
    ask<Course>("relation", { a, b, ...chosen }),
    ask<Table>("agenda", { parties: `${a},${b}`, ...chosen }),
  ]);
  const name = `${course.a.code}-${course.b.code}`;
  const title = `${course.a.name} and ${course.b.name}`;
  return h("div", {}, h("h1", {}, title),
    h("p", { class: "lead" }, actorLink(course.a.code), " and ", actorLink(course.b.code), ": ", many(course.events.length, chosen.unit === "reports" ? "report" : "occurrence"),
      ", ", many(table.items.length, "issue"), ", ", many(course.deadlines.length, "deadline"), " ahead. ",
      link(address(["relation", a, b, "brief"]), "Brief to print or save")),
    filterForm(["from", "to", "type", "quad", "place", "publisher", "words", "min_confidence", "unit"], ["event", "position"], true),
    filtered(chosen),
    h("section", { "aria-labelledby": "course" }, h("h2", { id: "course" }, "Course"), timeline(course),
      course.more && h("p", { class: "quiet" }, "Only the latest events are shown."),
      h("h3", {}, "Changes of course"), changes(course), directions(course)),
    h("section", { "aria-labelledby": "agenda" }, h("h2", { id: "agenda" }, "On the table"), agendaTable(table, name), growth(table.growth, name)),
    links(table, name),
    h("section", { "aria-labelledby": "ahead" }, h("h2", { id: "ahead" }, "Deadlines ahead"), deadlineList(course.deadlines, name)),
    h("section", { "aria-labelledby": "acts" }, h("h2", { id: "acts" }, "Latest acts"), lineTable(course.events.slice(0, 100), `acts-${name}`, "Latest acts", course.events.length > 100 || course.more)));
}

/** Which lists of a relation heed which filters, said where it matters. */
function filtered(chosen: Record<string, string | undefined>): Child {
  const own = ["quad", "place"].filter((name) => chosen[name]);
  return own.length > 0 && h("p", { class: "quiet small" }, "Class and place choose events; positions and deadlines have none and are all shown.");
}

function noted(line: BriefLine): Child {
  return [line.text, line.notes.map((note) => h("sup", {}, h("a", { href: `#note-${note}` }, `[${note}]`)))];
}

async function brief(a: string, b: string): Promise<HTMLElement> {
  const all = parameters();
  const asked: Record<string, string> = { a, b };
  for (const name of ["to", "publisher", "words", "min_confidence", "unit"]) if (all.get(name)) asked[name] = all.get(name)!;
  const of = await ask<Brief>("brief", asked);
  const file = (format: string) => `/api/brief?${new URLSearchParams({ ...asked, format })}`;
  return h("article", { class: "brief" }, h("h1", {}, of.title),
    h("p", { class: "quiet" }, `As of ${of.as_of}; changes since ${of.since}.`),
    h("p", { class: "unprinted saving" }, h("button", { type: "button", click: () => print() }, "Print"), h("a", { class: "button", href: file("html"), download: "brief.html" }, "Save as HTML"),
      h("a", { class: "button", href: file("md"), download: "brief.md" }, "Save as Markdown"), link(address(["relation", a, b]), "Back to the relation")),
    of.sections.filter((section) => section.lines.length || section.table).map((section) => h("section", {}, h("h2", {}, section.heading),
      section.lines.length > 0 && h("ul", {}, section.lines.map((line) => h("li", {}, noted(line)))),
      section.table && h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": section.heading }, h("table", {}, h("thead", {}, h("tr", {}, section.table[0].map((title) => h("th", { scope: "col" }, title)))),
        h("tbody", {}, section.table[1].map((row) => h("tr", {}, row.map((cell) => h("td", {}, noted(cell)))))))),
      section.more > 0 && h("p", { class: "quiet" }, `${section.more} more`))),
    h("section", {}, h("h2", {}, "Notes"), h("ol", { class: "notes" }, of.notes.map((note, at) => h("li", { id: `note-${at + 1}` },
      "agreement" in note ? `Registry of agreements: ${note.agreement}${note.source ? `, ${note.source}` : ", unverified"}`
        : [`“${note.text}” `, sentenceLink(note.doc, note.record, [note.publisher, note.date].filter(Boolean).join(", ") || note.doc)])))));
}

