import { address, change, go, parameters, parts } from "../address";
import { ask, type DocumentView, type Marked, type Stretch } from "../api";
import { fill, h, type Child } from "../dom";
import { roving } from "../roving";
import { corrections } from "./correct";
import { kindOf, link, many, nameOf, quadIcon, stance, what, who, whoText } from "../words";

/** What a mark leads to: a record, or someone mentioned by number. */
type Target = { record: string } | { mention: number };
interface Layer extends Stretch { kind: string; said?: string; to?: Target }

const length = (of: Stretch): number => of.end - of.start;
const named = (of: Target): string => ("record" in of ? `record-${of.record}` : `mention-${of.mention}`);

/** Cuts a stretch of the text where marks begin or end; each piece knows the marks that cover it and leads where the shortest does. */
function pieces(text: string, from: Stretch, layers: Layer[], follow: (to: Target) => void): Child[] {
  const inside = layers.filter((of) => of.start < from.end && of.end > from.start);
  const cuts = [...new Set([from.start, from.end, ...inside.flatMap((of) => [Math.max(of.start, from.start), Math.min(of.end, from.end)])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1]!;
    const over = inside.filter((of) => of.start <= start && of.end >= end);
    const words = text.slice(start, end);
    if (!over.length) return words;
    const said = [...new Set(over.map((of) => of.said).filter(Boolean))].join("\n");
    const shortest = over.filter((of) => of.to).sort((a, b) => length(a) - length(b))[0];
    // Of a mark that others cut, the first piece alone is a button; the mouse finds all of them.
    const button = shortest?.start === start && words.trim();
    return h("span", { class: `m ${[...new Set(over.map((of) => of.kind))].join(" ")}${shortest ? " leads" : ""}`, title: said || undefined, role: button ? "button" : undefined,
      "data-to": button ? named(shortest.to!) : undefined, click: shortest && (() => follow(shortest.to!)) }, words);
  });
}

/** What a record says, in a few words, for its button. */
function short(of: Marked): Child {
  if (of.kind === "position") return [stance(of.type), ` ${whoText(of.from)}: ${of.issue?.[1] ?? ""}`];
  if (of.kind === "deadline") return [what(of.type), ` ${of.date ?? ""}`];
  return [quadIcon(of.quad ?? 1), `${of.type} ${whoText(of.from)} → ${whoText(of.to)}`];
}

export interface Panel { (of: Marked): Promise<Child> | Child }

/** Everything that is marked in the text, whatever is chosen. */
function base(of: DocumentView): Layer[] {
  const mentions = of.mentions.map((one, mention): Layer => ({ start: one.start, end: one.end, to: { mention },
    kind: one.place ? "place" : one.means.length ? "mention" : "unknown", said: one.means.join(" + ") || "not resolved" }));
  const records = of.records.flatMap((record) => record.marks.filter((mark) => mark.part === "trigger" || mark.part === "claim").map((mark): Layer =>
    ({ start: mark.start, end: mark.end, kind: record.kind === "event" ? `trigger q${record.quad ?? 1}` : `words of-${record.kind}`, said: record.type, to: { record: record.id } })));
  return [...mentions, ...records];
}

/** The text with everything marked in it. A mark, or a record's button below its sentence, shows what it stands on; a record calls for its panel. */
export function marked(of: DocumentView, panel: Panel): HTMLElement {
  const asked = parameters().get("record");
  let chosen: Target | null = asked ? { record: asked } : null;
  const body = h("div", { class: "text" });
  const aside = h("aside", { class: "panel", "aria-live": "polite", "aria-label": "What it stands on" });
  const marks = base(of);
  const record = () => of.records.find((one) => chosen && "record" in chosen && one.id === chosen.record);
  const follow = (to: Target) => {
    chosen = chosen && named(chosen) === named(to) ? null : to;
    if (of.id !== "try") change({ record: record()?.id ?? "" }, true);
    show();
    void opened();
    (body.querySelector(`[data-to="${CSS.escape(named(to))}"]`) as HTMLElement | null)?.focus();
  };
  const show = () => {
    const own = record();
    const layers = own ? [...marks, ...own.marks.map((mark): Layer => ({ ...mark, kind: `part ${mark.part}`, said: mark.part }))] : marks;
    let last = 0;
    const rows = of.sentences.map((sentence, number) => {
      const gap = of.text.slice(last, sentence.start);
      last = sentence.end;
      const told = of.records.filter((one) => one.sentence === number);
      const kind = [sentence.headline ? "headline" : "", told.length ? "coded" : "", own?.sentence === number ? "current" : ""].filter(Boolean).join(" ");
      return [/\n\s*\n/.test(gap) && number > 0 ? h("span", { class: "gap" }) : null, gap.trim() && h("span", { class: "quiet" }, `${gap.trim()} `),
        h("span", { class: `sentence ${kind}` }, pieces(of.text, sentence, layers, follow)), told.length ? h("span", { class: "records" }, told.map((one) => chip(one, own, follow))) : null, " "];
    });
    fill(body, rows.length ? [rows, of.text.slice(last)] : of.text);
    const leading = [...body.querySelectorAll(".m[data-to]")];
    const here = chosen ? leading.findIndex((one) => (one as HTMLElement).dataset.to === named(chosen!)) : -1;
    roving(body, leading, Math.max(0, here));
  };
  const opened = async () => {
    const own = record();
    aside.classList.toggle("empty", !chosen);
    if (own) return fill(aside, h("h2", {}, kindOf(own)), facts(own), await panel(own));
    const mention = chosen && "mention" in chosen ? of.mentions[chosen.mention] : null;
    if (mention) return fill(aside, someone(of, mention, follow));
    fill(aside, h("p", { class: "quiet" }, "Choose a mark, or a record below its sentence, to see what it stands on."));
  };
  show();
  void opened();
  setTimeout(() => body.querySelector(".sentence.current")?.scrollIntoView({ block: "center" }));
  return h("div", { class: "reading" }, body, aside);
}

/** The button of a record below its sentence. */
function chip(one: Marked, chosen: Marked | undefined, follow: (to: Target) => void): HTMLElement {
  return h("button", { type: "button", class: `record of-${one.kind} ${one.corrected ?? ""}`, "aria-pressed": String(one.id === chosen?.id), "data-record": one.id,
    click: () => follow({ record: one.id }) }, one.corrected === "rejected" ? h("s", {}, short(one)) : short(one), one.corrected && h("span", { class: "tag" }, `${one.corrected} by hand`));
}

/** Whom words stand for, by which steps, and in which records they take part. */
function someone(of: DocumentView, mention: DocumentView["mentions"][number], follow: (to: Target) => void): Child {
  const own = of.records.filter((one) => one.marks.some((mark) => mark.start < mention.end && mark.end > mention.start && mark.part !== "claim" && mark.part !== "condition"));
  const who = (means: string) => {
    const [code = "", ...name] = means.split(" ");
    return h("li", {}, /^[A-Z]{3}/.test(code) ? link(address(["actor", code], {}, false), name.join(" ") || nameOf(code)) : means, " ", h("span", { class: "code" }, code));
  };
  return [h("h2", {}, `“${of.text.slice(mention.start, mention.end)}”`),
    mention.means.length ? h("ul", { class: "plain" }, mention.means.map(who)) : h("p", { class: "quiet" }, "It is not known whom these words stand for."),
    mention.place && h("p", {}, "They name a place."),
    mention.how.length > 0 && [h("h3", {}, "How that was found"), h("ol", { class: "small" }, mention.how.map((step) => h("li", {}, step)))],
    own.length > 0 && [h("h3", {}, "Takes part in"), h("span", { class: "records" }, own.map((one) => chip(one, undefined, follow)))]];
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
  h("li", {}, h("span", { class: "m trigger" }, "the word"), " of an event"), h("li", {}, h("span", { class: "m words of-position" }, "the words"), " of a position"),
  h("li", {}, h("span", { class: "m words of-deadline" }, "the words"), " of a deadline"));

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
