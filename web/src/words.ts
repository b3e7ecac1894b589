// How codes, types, stances, days and numbers are shown: always a word, with a shape beside it, and never by colour alone.

import { address } from "./address";
import type { Cite, Line, Who } from "./api";
import { h, s, type Child } from "./dom";

export const QUADS = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

const names = new Map<string, string>();
/** Learns the names of codes. */
export function learn(parties: [string, string][]): void {
  for (const [code, name] of parties) names.set(code, name);
}

/** The name of a party: "Russia" for RUS, "Russia (OPP)" for RUS:OPP. */
export function nameOf(party: string): string {
  const [code, sector] = party.split(":");
  const name = names.get(code) ?? code;
  return sector ? `${name} (${sector})` : name;
}

export const number = new Intl.NumberFormat("en");
export const many = (count: number, one: string, several = `${one}s`): string => `${number.format(count)} ${count === 1 ? one : several}`;
export const signed = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;

/** A link within the page. */
export const link = (to: string, ...children: Child[]): HTMLAnchorElement => h("a", { href: to, "data-in": true }, ...children);

export const relationLink = (a: string, b: string, ...children: Child[]): HTMLAnchorElement =>
  link(address(["relation", a, b]), ...(children.length ? children : [`${nameOf(a)} – ${nameOf(b)}`]));

export const actorLink = (code: string): Child => (code ? link(address(["actor", code]), nameOf(code)) : "someone");

/** The link to the sentence behind a line. */
export const sentenceLink = (doc: string, record: string, ...children: Child[]): HTMLAnchorElement =>
  link(address(["document", doc], { record }, false), ...children);

/** A sentence with day and publisher, leading to its document. */
export function cite(of: Cite): HTMLElement {
  const source = [of.publisher, of.date].filter(Boolean).join(", ");
  return h("blockquote", { class: "cite" }, h("p", {}, of.text), h("footer", {}, sentenceLink(of.doc, of.record, source || "source")));
}

/** The shape of a quadrant: circles for cooperation, diamonds for conflict; hollow for words, full for deeds. */
export function quadShape(quad: number, x: number, y: number, size: number): SVGElement {
  const kind = `quad q${quad}`;
  if (quad <= 2) return s("circle", { class: kind, cx: x, cy: y, r: size });
  const d = size * 1.25;
  return s("path", { class: kind, d: `M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}Z` });
}

/** A small picture of a quadrant. */
export const quadIcon = (quad: number): SVGElement =>
  s("svg", { class: "icon", viewBox: "0 0 16 16", "aria-hidden": "true" }, quadShape(quad, 8, 8, 5));

const STANCES: Record<string, string> = {
  supports: "M8 3L14 13L2 13Z",
  offers: "M8 3L14 13L2 13Z",
  accepts: "M2.5 8.5L6.5 12.5L14 3.5",
  demands: "M3 3L12 8L3 13Z",
  opposes: "M8 13L2 3L14 3Z",
  refuses: "M3 3L13 13M13 3L3 13",
};

/** A small picture of a stance. */
export const stanceIcon = (stance: string): SVGElement =>
  s("svg", { class: `icon stance st-${stance}`, viewBox: "0 0 16 16", "aria-hidden": "true" }, s("path", { d: STANCES[stance] ?? "M4 8h8" }));

export const stance = (of: string | null, considered = false): HTMLElement =>
  of ? h("span", { class: `stance st-${of}` }, stanceIcon(of), considered ? `considers (${of})` : of) : h("span", { class: "quiet" }, "only ascribed");

const STATES: Record<string, string> = {
  contested: "M3 8h4M3 8l2-2M3 8l2 2M13 8H9M13 8l-2-2M13 8l-2 2",
  refused: "M3 3L13 13M13 3L3 13",
  converging: "M2 3L8 8L2 13M14 3L8 8L14 13",
  raised: "M8 13V4M4 8L8 4L12 8",
  agreed: "M2.5 8.5L6.5 12.5L14 3.5",
  dormant: "M3 8h10",
};

export const state = (of: string): HTMLElement =>
  h("span", { class: `state sta-${of}` }, s("svg", { class: "icon line", viewBox: "0 0 16 16", "aria-hidden": "true" }, s("path", { d: STATES[of] ?? "M3 8h10" })), of);

const WHATS: Record<string, string> = { expires: "expires", due: "is due", takes_effect: "takes effect", ultimatum: "ultimatum" };
export const what = (of: string): string => WHATS[of] ?? of;

/** Who stands in a record, as a text. */
export const whoText = (all: Who[]): string =>
  all.map((who) => who.name && who.name !== who.code ? who.name : nameOf(who.code) + (who.sector ? ` (${who.sector})` : "")).join(", ") || "–";

/** Who stands in a record, each with a link. */
export function who(all: Who[]): Child {
  if (!all.length) return h("span", { class: "quiet" }, "–");
  return all.map((one, at) => {
    const label = one.name || nameOf(one.code) || "someone";
    const code = one.code ? h("span", { class: "code" }, one.code + (one.sector ? `:${one.sector}` : "")) : null;
    return [at > 0 && ", ", one.code ? link(address(["actor", one.code]), label) : label, code && " ", code];
  });
}

/** What a record is: its type with a shape. */
export function kindOf(line: Line): HTMLElement {
  if (line.kind === "position") return stance(line.type);
  if (line.kind === "deadline") return h("span", { class: "due" }, what(line.type));
  const more = [...line.modes, ...line.auxiliary].join(", ");
  return h("span", { class: "type" }, quadIcon(line.quad ?? 1), line.type, more && h("span", { class: "quiet" }, ` ${more}`));
}

/** "in 14 days". */
export function inDays(days: number | null): string {
  if (days === null) return "";
  if (days < 0) return "begun";
  return days === 0 ? "today" : `in ${many(days, "day")}`;
}
