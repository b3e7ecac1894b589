import { address, filters, parts } from "../address";
import { ask, type ActorView } from "../api";
import { h } from "../dom";
import { filterForm } from "../filters";
import { lineTable, quadBar } from "../lists";
import { agendaTable, links } from "../parts";
import { bars, type Group } from "../plots/bars";
import { saving } from "../save";
import { link, many, number, quadIcon, relationLink, stance, nameOf } from "../words";

const ROLES: Record<string, string> = {
  actor: "does", recipient: "has done to it", speaker: "says of others", holder: "holds positions", addressee: "is addressed", party: "is bound",
};

const STANCES = new Set(["supports", "opposes", "demands", "offers", "accepts", "refuses"]);
const QUAD: Record<string, number> = {
  AGREE: 1, CONSULT: 1, SUPPORT: 1, CONCEDE: 1, COOPERATE: 2, AID: 2, RETREAT: 2, REQUEST: 3, ACCUSE: 3, REJECT: 3, THREATEN: 3,
  PROTEST: 4, SANCTION: 4, MOBILIZE: 4, COERCE: 4, ASSAULT: 4,
};

function profile(of: ActorView, name: string): HTMLElement {
  const roles = [...Map.groupBy(of.profile.types, ([role]) => role)];
  const most = Math.max(1, ...of.profile.types.map(([, , count]) => count));
  const bar = (count: number) => {
    const element = h("span", { class: "hbar", "aria-hidden": "true" });
    element.style.width = `${(count / most) * 100}%`;
    return element;
  };
  const behind = (type: string) => address(["records"], { actor: of.party.code, type });
  const groups = roles.map(([role, rows]): Group => [ROLES[role] ?? role, rows.map(([, type, count]) => [type.replaceAll("_", " "), QUAD[type] ?? 0, count])]);
  return h("div", {}, h("div", { class: "profile" }, roles.map(([role, rows]) => h("table", {}, h("caption", {}, ROLES[role] ?? role),
    h("tbody", {}, rows.map(([, type, count]) => h("tr", {}, h("th", { scope: "row" }, link(behind(type), STANCES.has(type) ? stance(type) : [QUAD[type] && quadIcon(QUAD[type]!), type.replaceAll("_", " ")])),
      h("td", { class: "count" }, number.format(count)), h("td", { class: "barcell" }, bar(count)))))))),
    of.more && h("p", { class: "quiet" }, "Under these filters the latest records alone are counted."),
    saving(`profile-${name}`, () => bars(groups, of.party.name), ["role", "type", "reports"], () => of.profile.types));
}

export async function actor(): Promise<HTMLElement> {
  const [, id = ""] = parts();
  const of = await ask<ActorView>("actor", { id, ...filters() });
  const name = of.party.code.replaceAll(/[^\w-]+/g, "_");
  const years = of.profile.years;
  return h("div", {}, h("h1", {}, of.party.name),
    h("p", { class: "lead" }, h("code", {}, of.party.code), years.length > 0 && [": ", years.slice(-8).map(([year, count], at) => [at > 0 && ", ", link(address(["records"], { actor: of.party.code, from: `${year}-01-01`, to: `${year}-12-31` }), String(year)), ` (${number.format(count)})`])]),
    filterForm(["from", "to", "type", "kind", "quad", "place", "publisher", "words", "min_confidence", "unit"], undefined, true),
    h("section", { "aria-labelledby": "partners" }, h("h2", { id: "partners" }, "Whom it deals with"), of.partners.length
      ? h("div", {}, h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "Partners" }, h("table", { class: "stack" }, h("caption", {}, many(of.partners.length, "partner")), h("thead", {}, h("tr", {}, ["with", "occurrences", "cooperation and conflict", "last"].map((title) => h("th", { scope: "col" }, title)))),
        h("tbody", {}, of.partners.map((pair) => h("tr", {}, h("th", { scope: "row" }, relationLink(of.party.code, pair.b, nameOf(pair.b))), h("td", { class: "count", "data-label": "occurrences" }, number.format(pair.occurrences)), h("td", {}, quadBar(pair.quads)), h("td", { class: "day", "data-label": "last" }, pair.last ?? "")))))),
        saving(`partners-${name}`, null, ["a", "b", "occurrences", "verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict", "last"], () => of.partners.map((pair) => [pair.a, pair.b, pair.occurrences, ...pair.quads, pair.last])))
      : h("p", { class: "nothing" }, "It deals with nobody.")),
    h("section", { "aria-labelledby": "profile" }, h("h2", { id: "profile" }, "By type"), profile(of, name)),
    h("section", { "aria-labelledby": "positions" }, h("h2", { id: "positions" }, "Positions"), agendaTable(of.agenda, name)),
    links(of.agenda, name),
    h("section", { "aria-labelledby": "latest" }, h("h2", { id: "latest" }, "Latest"), lineTable(of.latest.lines, `records-${name}`, "Latest records", of.latest.more)));
}
