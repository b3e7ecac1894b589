// The filters: a form whose state is the address.

import { change, parameters } from "./address";
import type { Start } from "./api";
import { fresh, h, type Child } from "./dom";
import { QUADS, quadIcon } from "./words";

let vocabulary: Start["vocabulary"] | null = null;
export const know = (of: Start["vocabulary"]): void => void (vocabulary = of);

/** The types that a record of this kind can have. */
export const types = (kind: string): string[] =>
  kind === "position" ? (vocabulary?.stances ?? []) : kind === "deadline" ? (vocabulary?.deadlines ?? []) : (vocabulary?.types ?? []).map(([name]) => name);

export type FilterName = "from" | "to" | "type" | "kind" | "quad" | "place" | "publisher" | "words" | "min_confidence" | "unit";

const LABELS: Record<FilterName, string> = {
  from: "from", to: "to", type: "type", kind: "kind", quad: "class", place: "place", publisher: "publisher", words: "words",
  min_confidence: "confidence at least", unit: "count",
};

function field(label: string, control: HTMLElement): HTMLElement {
  control.id ||= fresh("f");
  return h("div", { class: "field" }, h("label", { for: control.id }, label), control);
}

/** Kinds of records whose types a list can have. */
export type Of = "event" | "position" | "deadline";
const EVERY: Of[] = ["event", "position", "deadline"];

function typeChoice(chosen: string, of: Of[]): HTMLElement {
  const select = h("select", { name: "type" }, h("option", { value: "" }, "any type"));
  const group = (label: string, names: string[]) =>
    h("optgroup", { label }, names.map((name) => h("option", { value: name, selected: name === chosen }, name)));
  if (vocabulary) {
    for (const quad of of.includes("event") ? [1, 2, 3, 4] : [])
      select.append(group(QUADS[quad - 1]!, vocabulary.types.filter(([, of]) => of === quad).map(([name]) => name)));
    if (of.includes("position")) select.append(group("positions", vocabulary.stances));
    if (of.includes("deadline")) select.append(group("deadlines", vocabulary.deadlines));
  }
  // A list of types can come with an address; the form shows it as it is.
  if (chosen && ![...select.options].some((option) => option.selected && option.value)) select.append(h("option", { value: chosen, selected: true }, chosen));
  return select;
}

function options(name: string, pairs: [string, string][], chosen: string): HTMLElement {
  return h("select", { name }, pairs.map(([value, label]) => h("option", { value, selected: value === chosen }, label)));
}

function quads(chosen: string): HTMLElement {
  const set = new Set(chosen.split(",").filter(Boolean));
  const box = (quad: number) => {
    const input = h("input", { type: "checkbox", name: "quad", value: String(quad), checked: set.has(String(quad)) });
    return h("label", { class: "check" }, input, quadIcon(quad), QUADS[quad - 1]);
  };
  return h("fieldset", { class: "field quads" }, h("legend", {}, "class"), [1, 2, 3, 4].map(box));
}

function control(name: FilterName, all: URLSearchParams, of: Of[], analysed: boolean): HTMLElement {
  const value = all.get(name) ?? "";
  switch (name) {
    case "from":
    case "to":
      return field(LABELS[name], h("input", { type: "date", name, value }));
    case "type":
      return field("type", typeChoice(value, of));
    case "kind":
      return field("kind", options(name, [["", "any kind"], ["event", "events"], ["position", "positions"], ["deadline", "deadlines"]], value));
    case "quad":
      return quads(value);
    case "publisher": {
      const id = fresh("publishers");
      const list = h("datalist", { id }, (vocabulary?.publishers ?? []).map(([of]) => h("option", { value: of })));
      return h("div", { class: "field" }, field("publisher", h("input", { name, value, list: id, maxlength: 200 })), list);
    }
    case "min_confidence":
      return field(LABELS[name], options(name, [["", "any"], ["0.3", "0.3"], ["0.5", "0.5"], ["0.7", "0.7"], ["0.9", "0.9"]], value));
    case "unit":
      // Analyses count every report unless told otherwise, lists each occurrence once.
      return field("count", options(name, analysed ? [["", "as usual"], ["occurrences", "occurrences"], ["reports", "reports"]] : [["", "occurrences"], ["reports", "reports"]], value));
    default:
      return field(LABELS[name], h("input", { name, value, maxlength: 200, placeholder: name === "place" ? "KEN or Nairobi" : "" }));
  }
}

/** The form of these filters, with the types that the view's lists have; what is set stands beside it and can be taken away. */
export function filterForm(names: FilterName[], of: Of[] = EVERY, analysed = false): HTMLElement {
  const all = parameters();
  const form = h("form", { class: "filters", role: "search", "aria-label": "Filters" }, names.map((name) => control(name, all, of, analysed)));
  const take = (event: Event) => {
    event.preventDefault();
    const data = new FormData(form);
    change(Object.fromEntries(names.map((name) => [name, data.getAll(name).map(String).filter(Boolean).join(",")])));
  };
  form.append(h("div", { class: "field buttons" }, h("button", { type: "submit" }, "Apply")));
  form.addEventListener("submit", take);
  form.addEventListener("change", (event) => {
    if ((event.target as HTMLElement).matches("select, input[type=checkbox]")) take(event);
  });
  const set = names.filter((name) => all.get(name));
  const chip = (name: FilterName): Child =>
    h("li", {}, h("button", { type: "button", class: "chip", click: () => change({ [name]: "" }) },
      `${LABELS[name]}: ${name === "quad" ? all.get(name)!.split(",").map((quad) => QUADS[Number(quad) - 1]).join(" or ") : all.get(name)}`,
      h("span", { "aria-hidden": "true" }, " ×"), h("span", { class: "hidden" }, ", take away")));
  return h("div", { class: "filtering" },
    h("details", { open: matchMedia("(min-width: 70rem)").matches && set.length > 0 }, h("summary", {}, `Filter${set.length ? ` (${set.length} set)` : ""}`), form),
    set.length ? h("ul", { class: "chips", "aria-label": "Filters set" }, set.map(chip)) : null);
}
