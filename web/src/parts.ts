// Parts that several views have: the agenda table, deadlines, conditions.

import { address } from "./address";
import type { Agreement, Cite, Deadline, Fact, Stand, Table } from "./api";
import { h, type Child } from "./dom";
import { conditions } from "./plots/graph";
import { saving } from "./save";
import { actorLink, cite, inDays, link, many, nameOf, stance, state, what } from "./words";

const issueLink = (of: { id: string; label: string }): HTMLElement => link(address(["issue", of.id]), of.label);

/** The sentences behind something, folded away. */
export function evidence(all: Cite[], label = "sentence"): Child {
  return all.length ? h("details", { class: "evidence" }, h("summary", {}, many(all.length, label)), all.map(cite)) : null;
}

function side(of: Stand): HTMLElement {
  const turns = of.series.length > 1
    ? h("div", { class: "turns quiet small" }, of.series.map((turn, at) => [at > 0 && " → ", stance(turn.stance), ` ${turn.from}`]))
    : null;
  return h("li", {}, h("strong", {}, nameOf(of.party)), " ", stance(of.stance, of.considered), of.claim && h("span", { class: "claim" }, ` “${of.claim}”`),
    of.condition && h("div", { class: "terms" }, h("span", { class: "tag" }, "on terms"), " ", of.condition.text),
    turns, evidence(of.evidence));
}

const GROUNDS: Record<string, string> = {
  addressed: "put by one to the other", shared: "both speak on it", concerns: "the standing list names both", linked: "another issue depends on it",
  told: "told beside the agenda", own: "its own",
};

/** The agenda as a table: contention first. */
export function agendaTable(table: Table, name: string): HTMLElement {
  if (!table.items.length) return h("p", { class: "nothing" }, "Nothing is on the table.");
  const columns = ["issue", "label", "state", "since", "times", "last", "party", "stance", "claim", "condition", "sentence", "document", "record"];
  const rows = () => table.items.flatMap((item) => item.sides.map((of) => [item.issue.id, item.issue.label, item.state, item.since, item.times,
    item.last, of.party, of.stance, of.claim, of.condition?.text, of.evidence[0]?.text, of.evidence[0]?.doc, of.evidence[0]?.record]));
  return h("div", {},
    h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": "Agenda" },
      h("table", { class: "agenda" }, h("caption", {}, `${many(table.items.length, "issue")}, as of ${table.as_of ?? "no day"}`),
        h("thead", {}, h("tr", {}, ["issue", "state", "raised", "who stands where"].map((title) => h("th", { scope: "col" }, title)))),
        h("tbody", {}, table.items.map((item) => h("tr", {},
          h("th", { scope: "row" }, issueLink(item.issue), h("div", { class: "quiet small" }, GROUNDS[item.ground] ?? item.ground)),
          h("td", {}, state(item.state), h("div", { class: "quiet small" }, many(item.times, "position"))),
          h("td", {}, h("span", { class: "once" }, item.since), h("div", { class: "quiet small" }, item.raised_by.length ? ["by ", item.raised_by.map(nameOf).join(", ")] : null, h("br"), "last ", h("span", { class: "once" }, item.last))),
          h("td", {}, h("ul", { class: "sides" }, item.sides.map(side),
            (item.asked ?? []).map((of) => h("li", {}, h("strong", {}, nameOf(of.party)), " ", stance(of.stance), " ", issueLink(of.issue), " on terms that ask for it: ",
              h("span", { class: "claim" }, `“${of.condition.text}”`), evidence([of.evidence]))),
            item.more_sides > 0 && h("li", { class: "quiet" }, `and ${many(item.more_sides, "side")} more`)))))))),
    table.more && h("p", { class: "quiet" }, "Only the latest records were looked at."),
    saving(`agenda-${name}`, null, columns, rows));
}

/** Conditions, deadlocks, and what could be exchanged. */
export function links(table: Table, name: string): HTMLElement | null {
  const { ties, deadlocks, packages } = table.links;
  if (!ties.length && !packages.length) return null;
  return h("section", { "aria-labelledby": "conditions" }, h("h2", { id: "conditions" }, "Conditions"),
    deadlocks.length > 0 && h("div", { class: "deadlocks" }, h("h3", {}, many(deadlocks.length, "deadlock")),
      h("ul", {}, deadlocks.map((of) => h("li", {}, of.words, evidence(of.ties.map((tie) => tie.evidence)))))),
    ties.length > 0 && [conditions(table, name), h("details", {}, h("summary", {}, `${many(ties.length, "condition")} as a list`),
      h("ul", { class: "plain" }, ties.map((tie) => h("li", {}, h("strong", {}, nameOf(tie.holder)), " ", stance(tie.stance), " ", issueLink(tie.issue), ": ",
        h("span", { class: "claim" }, `“${tie.condition}”`), " → ", issueLink(tie.needs), cite(tie.evidence)))))],
    packages.length > 0 && [h("h3", {}, "What could be exchanged"), h("ul", {}, packages.map((of) => h("li", {}, of.words, evidence(of.evidence))))]);
}

const DEADLINE_COLUMNS = ["date", "in_days", "what", "name", "id", "parties", "lapses", "registry_date", "registry_source", "disagreements", "sentence", "document", "record"];

/** Deadlines as a list. */
export function deadlineList(all: Deadline[], name: string): HTMLElement {
  if (!all.length) return h("p", { class: "nothing" }, "No deadline is known.");
  const rows = () => all.map((of) => [of.date, of.in_days, of.what, of.name, of.id, of.parties.join("; "), of.lapses, of.registry?.date,
    of.registry?.source, of.disagreements.join("; "), of.evidence[0]?.text, of.evidence[0]?.doc, of.evidence[0]?.record]);
  const one = (of: Deadline) => h("li", { class: "deadline" },
    h("div", { class: "when" }, h("time", { datetime: of.date }, of.date), h("div", { class: "quiet small" }, inDays(of.in_days))),
    h("div", {}, h("strong", {}, of.name), h("span", { class: "tag" }, what(of.what)),
      !of.lapses.endsWith(of.name) && h("div", {}, of.lapses),
      of.parties.length > 0 && h("div", { class: "quiet small" }, "binds ", of.parties.slice(0, 12).map((party, at) => [at > 0 && ", ", actorLink(party)]), of.parties.length > 12 && ` and ${of.parties.length - 12} more`),
      of.disagreements.map((text) => h("div", { class: "differ" }, h("span", { class: "tag" }, "differs"), " ", text)),
      of.acts.length > 0 && h("ul", { class: "plain small" }, of.acts.map((act) => h("li", {}, `${act.step.replaceAll("_", " ")} by ${act.by.map(nameOf).join(", ") || "someone"} (${act.date})${act.plain ? "" : ", not carried out"}`, evidence([act.evidence])))),
      of.said.length > 0 && h("ul", { class: "plain small" }, of.said.map((said) => h("li", {}, h("strong", {}, nameOf(said.party)), " ", stance(said.stance), " ", said.issue.label, ` (${said.date})`, evidence([said.evidence])))),
      of.evidence.length ? evidence(of.evidence) : h("div", { class: "quiet small" }, `registry of agreements${of.registry?.source ? `, source ${of.registry.source}` : ", unverified"}`)));
  return h("div", {}, h("ol", { class: "deadlines" }, all.map(one)), saving(`deadlines-${name}`, null, DEADLINE_COLUMNS, rows));
}

const fact = (of: Fact | null): Child => of && h("span", { title: of.source ? `source: ${of.source}` : "no source at hand confirms it" }, of.value, !of.source && h("span", { class: "quiet small" }, " (unverified)"));

/** Agreements of the registry as a table. */
export function agreementTable(all: Agreement[], name: string, caption: string): HTMLElement {
  if (!all.length) return h("p", { class: "nothing" }, "No agreement fits.");
  const columns = ["id", "name", "short", "type", "parties", "many", "status", "signed", "in_force", "expires", "withdrawal"];
  const rows = () => all.map((of) => [of.id, of.name, of.short, of.type, of.parties.join("; "), of.many ? "yes" : "no", of.status, of.signed?.value,
    of.in_force?.value, of.expires?.value, of.withdrawal?.value]);
  return h("div", {}, h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": caption },
    h("table", { class: "stack" }, h("caption", {}, caption), h("thead", {}, h("tr", {}, ["agreement", "parties", "status", "signed", "in force", "lapses"].map((title) => h("th", { scope: "col" }, title)))),
      h("tbody", {}, all.map((of) => h("tr", {}, h("th", { scope: "row" }, of.short ?? of.name, of.short && h("div", { class: "quiet small" }, of.name)),
        h("td", {}, of.parties.slice(0, 8).map((party, at) => [at > 0 && ", ", actorLink(party)]), of.parties.length > 8 && ` and ${of.parties.length - 8} more`, of.many && " and others"),
        h("td", { "data-label": "status" }, (of.status ?? "unknown").replaceAll("_", " ")), h("td", { "data-label": of.signed && "signed" }, fact(of.signed)), h("td", { "data-label": of.in_force && "in force" }, fact(of.in_force)), h("td", { "data-label": of.expires && "lapses" }, fact(of.expires))))))),
    saving(`agreements-${name}`, null, columns, rows));
}
