// The page: a bar, a view, and what leads from one to another.

import "./style.css";
import { address, arrived, go, onChange, parts } from "./address";
import { ask, leave, Refused, type Start } from "./api";
import { fill, h, type Child } from "./dom";
import { know } from "./filters";
import { actor } from "./views/actor";
import { agreements } from "./views/agreements";
import { document_ } from "./views/document";
import { issue } from "./views/issue";
import { relation } from "./views/relation";
import { records, search } from "./views/search";
import { start } from "./views/start";
import { tryIt } from "./views/try";
import { world } from "./views/world";
import { learn, link, many } from "./words";

const VIEWS: Record<string, () => Promise<HTMLElement>> = {
  "": start, relation, issue, agreements, actor, world, document: document_, try: tryIt, search, records,
};

const NAV: [string, string[]][] = [["Start", []], ["Records", ["records"]], ["Issues", ["issue"]], ["Agreements", ["agreements"]], ["World", ["world"]], ["Try it", ["try"]]];

const main = h("main", { id: "main", tabindex: -1 });
const status = h("div", { class: "status", role: "status" });
const nav = h("nav", { "aria-label": "Views" });
const box = h("input", { type: "search", name: "q", id: "search", placeholder: "Search everything ( / )", "aria-label": "Search everything", maxlength: 200, autocomplete: "off", list: "known" });
const known = h("datalist", { id: "known" });

function bar(): HTMLElement {
  const find = (event: Event) => {
    event.preventDefault();
    const q = box.value.trim();
    if (q) go(address(["search"], { q }, false));
  };
  return h("header", { class: "top" }, h("a", { class: "skip", href: "#main" }, "To the content"), h("a", { class: "brand", href: "/", "data-in": true }, "Démarche"), nav,
    h("form", { class: "find", role: "search", "aria-label": "Everything", submit: find }, box, known), pairForm());
}

/** Two parties, and off to their relation. */
function pairForm(): HTMLElement {
  const party = (name: string, label: string) => h("input", { name, "aria-label": label, placeholder: label, list: "known", maxlength: 120, autocomplete: "off", required: true });
  const [a, b] = [party("a", "one party"), party("b", "another")];
  return h("form", { class: "pair", "aria-label": "Relation", submit: (event) => {
    event.preventDefault();
    go(address(["relation", a.value.trim(), b.value.trim()], {}, false));
  } }, a, b, h("button", { type: "submit" }, "Relation"));
}

function mark(): void {
  const [here = ""] = parts();
  fill(nav, NAV.map(([name, path]) => {
    const of = link(address(path, {}, false), name);
    if ((path[0] ?? "") === here) of.setAttribute("aria-current", "page");
    return of;
  }));
}

let turn = 0;
let first = true;

async function show(): Promise<void> {
  const own = ++turn;
  leave();
  arrived();
  mark();
  const [name = ""] = parts();
  const view = VIEWS[name];
  main.setAttribute("aria-busy", "true");
  let shown: Child;
  try {
    shown = view ? await view() : h("div", {}, h("h1", {}, "There is no such view"), h("p", {}, link("/", "To the start")));
  } catch (error) {
    if ((error as Error).name === "AbortError") return;
    const message = error instanceof Refused ? error.message : "The server does not answer.";
    if (!(error instanceof Refused)) console.error(error);
    shown = h("div", {}, h("h1", {}, "This can't be shown"), h("p", { class: "fault", role: "alert" }, message), h("p", {}, link("/", "To the start")));
  }
  if (own !== turn) return;
  const keep = main.dataset.view === location.pathname;
  fill(main, shown);
  main.dataset.view = location.pathname;
  main.removeAttribute("aria-busy");
  const title = main.querySelector("h1");
  document.title = name ? `${title?.textContent ?? ""} – Démarche` : "Démarche";
  // Who came here by a link goes on reading at the title; a changed filter leaves the focus where the page can.
  if (!first && !keep) {
    title?.setAttribute("tabindex", "-1");
    title?.focus();
    scrollTo(0, 0);
  }
  first = false;
}

/** Tells what comes in while the page is open. */
function listen(): void {
  let last: number | null = null;
  const source = new EventSource("/api/live");
  source.addEventListener("grown", (event) => {
    const { document: now } = JSON.parse((event as MessageEvent<string>).data) as { document: number };
    if (last !== null && now > last) {
      const fresh = now - last;
      fill(status, many(fresh, "new document"), " ", h("button", { type: "button", click: () => {
        last = now;
        fill(status);
        void show();
      } }, "Show"));
    }
    last ??= now;
  });
}

/** Forms that only change the address. */
function forms(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches("form[data-in]")) return;
    event.preventDefault();
    const own = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    go(address(new URL(form.action).pathname.split("/").filter(Boolean), own, form.matches("[data-carry]")));
  });
}

function keys(): void {
  addEventListener("keydown", (event) => {
    const typing = (event.target as Element).matches?.("input, textarea, select");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      box.focus();
    }
  });
}

async function begin(): Promise<void> {
  const page = document.getElementById("page")!;
  const foot = h("footer", { class: "foot" }, status, h("span", { class: "quiet small" }));
  fill(page, bar(), main, foot);
  try {
    const of = await ask<Start>("start", { since: String(Number.MAX_SAFE_INTEGER) });
    learn(of.vocabulary.parties);
    know(of.vocabulary);
    fill(known, of.vocabulary.parties.map(([, name]) => h("option", { value: name })));
    fill(foot.lastElementChild!, `Démarche ${of.version} · ${many(of.record.documents, "document")}${of.demo ? " · example articles" : ""}`);
  } catch {
    // The view says what is wrong.
  }
  onChange(() => void show());
  forms();
  keys();
  listen();
  await show();
}

void begin();
