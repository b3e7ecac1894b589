import { address, change, go, parameters, parts } from "../address";
import { ask, type DocumentView, type Marked, type Stretch } from "../api";
import { fill, h, type Child } from "../dom";
import { corrections } from "./correct";
import { kindOf, link, many, nameOf, quadIcon, stance, what, who, whoText } from "../words";

interface Layer extends Stretch { kind: string; said?: string }

/** Cuts a stretch of the text where marks begin or end; each piece knows the marks that cover it. */
function pieces(text: string, from: Stretch, layers: Layer[]): Child[] {
  const inside = layers.filter((of) => of.start < from.end && of.end > from.start);
  const cuts = [...new Set([from.start, from.end, ...inside.flatMap((of) => [Math.max(of.start, from.start), Math.min(of.end, from.end)])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1]!;
    const over = inside.filter((of) => of.start <= start && of.end >= end);
    const words = text.slice(start, end);
    if (!over.length) return words;
    const said = over.map((of) => of.said).filter(Boolean).join("\n");
    return h("span", { class: `m ${[...new Set(over.map((of) => of.kind))].join(" ")}`, title: said || undefined }, words);
  });
}

/** What a record says, in a few words, for its button. */
function short(of: Marked): Child {
  if (of.kind === "position") return [stance(of.type), ` ${whoText(of.from)}: ${of.issue?.[1] ?? ""}`];
  if (of.kind === "deadline") return [what(of.type), ` ${of.date ?? ""}`];
  return [quadIcon(of.quad ?? 1), `${of.type} ${whoText(of.from)} → ${whoText(of.to)}`];
}

export interface Panel { (of: Marked): Promise<Child> | Child }

/** The text with everything marked in it; a record's button shows what it stands on and calls for its panel. */
export function marked(of: DocumentView, panel: Panel): HTMLElement {
  const chosen = { id: parameters().get("record") ?? "" };
  const body = h("div", { class: "text" });
  const aside = h("aside", { class: "panel", "aria-live": "polite", "aria-label": "What the record stands on" });
  const base: Layer[] = [
    ...of.mentions.map((one) => ({ start: one.start, end: one.end, kind: one.place ? "place" : one.means.length ? "mention" : "unknown", said: one.means.join(" + ") || "not resolved" })),
    ...of.records.flatMap((record) => record.marks.filter((mark) => mark.part === "trigger").map((mark) => ({ ...mark, kind: `trigger q${record.quad ?? 1}`, said: record.type }))),
  ];
  const show = () => {
    const record = of.records.find((one) => one.id === chosen.id);
    const layers = record ? [...base, ...record.marks.map((mark) => ({ ...mark, kind: `part ${mark.part}`, said: mark.part }))] : base;
    let last = 0;
    const rows = of.sentences.map((sentence, number) => {
      const gap = of.text.slice(last, sentence.start);
      last = sentence.end;
      const own = of.records.filter((one) => one.sentence === number);
      const buttons = own.map((one) => h("button", { type: "button", class: `record ${one.kind} ${one.corrected ?? ""}`, "aria-pressed": String(one.id === chosen.id), "data-record": one.id, click: () => choose(one.id) }, one.corrected === "rejected" ? h("s", {}, short(one)) : short(one), one.corrected && h("span", { class: "tag" }, `${one.corrected} by hand`)));
      const kind = [sentence.headline ? "headline" : "", own.length ? "coded" : "", own.some((one) => one.id === chosen.id) ? "current" : ""].filter(Boolean).join(" ");
      return [/\n\s*\n/.test(gap) && number > 0 ? h("span", { class: "gap" }) : null, gap.trim() && h("span", { class: "quiet" }, `${gap.trim()} `),
        h("span", { class: `sentence ${kind}` }, pieces(of.text, sentence, layers)), buttons.length ? h("span", { class: "records" }, buttons) : null, " "];
    });
    fill(body, rows.length ? [rows, of.text.slice(last)] : of.text);
  };
  const choose = (id: string) => {
    chosen.id = chosen.id === id ? "" : id;
    if (of.id !== "try") change({ record: chosen.id }, true);
    show();
    void opened();
    (body.querySelector(`[data-record="${CSS.escape(id)}"]`) as HTMLElement | null)?.focus();
  };
  const opened = async () => {
    const record = of.records.find((one) => one.id === chosen.id);
    aside.classList.toggle("empty", !record);
    if (!record) return fill(aside, h("p", { class: "quiet" }, "Choose a record below its sentence to see what it stands on."));
    fill(aside, h("h2", {}, kindOf(record)), facts(record), await panel(record));
  };
  show();
  void opened();
  setTimeout(() => body.querySelector(".sentence.current")?.scrollIntoView({ block: "center" }));
  return h("div", { class: "reading" }, body, aside);
}

function facts(of: Marked): HTMLElement {
  const rows: [string, Child][] = [
    [of.kind === "position" ? "holder" : of.kind === "deadline" ? "binds" : "actor", who(of.from)], ["to", who(of.to)],
    ["issue", of.issue && link(address(["issue", of.issue[0]], {}, false), of.issue[1])], ["claim", of.kind === "event" ? null : of.claim], ["on terms", of.condition],
    ["said by", of.said_by.length ? who(of.said_by) : null], ["date", of.date], ["place", of.place && `${of.place.name}, ${nameOf(of.place.country)}`],
    ["class", of.quad && [quadIcon(of.quad), ` scale ${of.scale}`]], ["confidence", of.confidence.toFixed(2)], ["rule", h("code", {}, of.rule)], ["record", h("code", {}, of.id)],
  ];
  return h("dl", { class: "facts" }, rows.filter(([, value]) => value).map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));
}

export const explanation = (text: string): HTMLElement => h("details", { class: "explain", open: true }, h("summary", {}, "Why"), h("pre", { tabindex: 0, role: "group", "aria-label": "Why" }, text));

export const key = (): HTMLElement => h("ul", { class: "legend small" },
  h("li", {}, h("span", { class: "m mention" }, "someone"), " who acts"), h("li", {}, h("span", { class: "m place" }, "a place")), h("li", {}, h("span", { class: "m unknown" }, "someone"), " not resolved"),
  h("li", {}, h("span", { class: "m trigger" }, "the word"), " of an event"));

export async function document_(): Promise<HTMLElement> {
  const [, id = ""] = parts();
  const of = await ask<DocumentView>("document", { id });
  const source = [of.publisher, of.date, of.language, of.status === "coded" ? null : of.status].filter(Boolean).join(" · ");
  const panel = async (record: Marked): Promise<Child> => {
    const why = async () => {
      try {
        return explanation((await ask<{ text: string }>("explain", { id: record.id })).text);
      } catch {
        return h("p", { class: "quiet" }, "No report of this id counts now.");
      }
    };
    return [await corrections(record, () => go(location.pathname + location.search)), await why()];
  };
  return h("div", {}, h("h1", {}, of.title ?? `Document of ${of.date ?? "no day"}`),
    h("p", { class: "lead" }, source, source && ": ", many(of.records.length, "record"), of.replaced && ". A later version replaced it",
      of.url && [". ", h("a", { href: of.url, rel: "noreferrer noopener", target: "_blank" }, "The source's own page")]),
    key(), marked(of, panel));
}
