import { address, filters, parameters } from "../address";
import { ask, type Hits, type Lines } from "../api";
import { h, type Child } from "../dom";
import { filterForm } from "../filters";
import { lineTable } from "../lists";
import { link, many, number } from "../words";
import { documentItem } from "./start";

const group = (title: string, items: Child[]): Child => items.length ? h("section", {}, h("h2", {}, title), h("ul", { class: "plain" }, items)) : null;

export async function search(): Promise<HTMLElement> {
  const q = parameters().get("q") ?? "";
  if (!q.trim()) return h("div", {}, h("h1", {}, "Search"), h("p", { class: "nothing" }, "Say what to look for."));
  const of = await ask<Hits>("search", { q, ...filters() });
  return h("div", {}, h("h1", {}, `Search: ${q}`),
    h("div", { class: "three" },
      group("Parties", of.parties.map((party) => h("li", {}, link(address(["actor", party.code], {}, false), party.name), " ", h("span", { class: "code" }, party.code)))),
      group("Names", of.names.map((one) => h("li", {}, link(address(["records"], { actor: one.name }, false), one.name), h("span", { class: "quiet small" }, ` ${many(one.records, "record")}`)))),
      group("Issues", of.issues.map((issue) => h("li", {}, link(address(["issue", issue.id], {}, false), issue.label), h("span", { class: "quiet small" }, ` ${number.format(issue.positions)}`)))),
      group("Agreements", of.agreements.map((one) => h("li", {}, link(address(["agreements"], { q: one.id }, false), one.name)))),
      group("Documents", of.documents.map(documentItem))),
    h("section", {}, h("h2", {}, "Sentences"), filterForm(["from", "to", "type", "kind", "quad", "place", "publisher", "min_confidence", "unit"]), lineTable(of.records.lines, "search", `Records whose sentence holds “${q}”`, of.records.more)));
}

export async function records(): Promise<HTMLElement> {
  const actor = parameters().get("actor") ?? "";
  const of = await ask<Lines>("find", { ...filters(), actor, limit: "200" });
  return h("div", {}, h("h1", {}, actor ? `Records of ${actor}` : "Records"),
    filterForm(["from", "to", "type", "kind", "quad", "place", "publisher", "words", "min_confidence", "unit"]),
    lineTable(of.lines, "records", `${many(of.lines.length, filters().unit === "reports" ? "report" : "occurrence")}, the latest first`, of.more));
}
