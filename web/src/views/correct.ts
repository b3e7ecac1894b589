// Correcting a record by hand: what is said is kept beside what was coded, with who said it and why.

import { ask, send, type IssueHit, type Marked } from "../api";
import { fill, h, type Child } from "../dom";
import { types } from "../filters";

interface Correction { number: number; made: number; author: string; reason: string; change: string; stands: boolean }

const AUTHOR = "demarche.author";

const codes = (all: Marked["from"]): string => all.map((one) => (one.sector ? `${one.code}:${one.sector}` : one.code)).filter(Boolean).join(", ");

function field(label: string, control: HTMLElement, id: string): Child {
  control.id = id;
  return h("div", { class: "field" }, h("label", { for: id }, label), control);
}

function named(control: HTMLElement, id: string): Child {
  control.id = id;
  return control;
}

function kept(): string {
  try {
    return localStorage.getItem(AUTHOR) ?? "";
  } catch {
    return "";
  }
}

/** What was corrected, and the form; `then` is called when something was. */
export async function corrections(of: Marked, then: () => void): Promise<HTMLElement> {
  const before = await ask<Correction[]>("corrections", { id: of.id });
  const said = h("p", { class: "fault", role: "alert", hidden: true });
  const what = h("select", {}, types(of.kind).map((name) => h("option", { value: name, selected: name === of.type }, name)));
  const actor = h("input", { value: codes(of.from), maxlength: 200 });
  const recipient = h("input", { value: codes(of.to), maxlength: 200 });
  const author = h("input", { value: kept(), maxlength: 100, required: true, autocomplete: "name" });
  const reason = h("input", { maxlength: 500, required: true });
  const issue = h("input", { value: of.issue?.[1] ?? "", maxlength: 200, list: "issues-known" });
  const known = of.kind === "position" ? await ask<IssueHit[]>("issues") : [];
  const other = h("input", { maxlength: 40, placeholder: "id of a record" });
  const form = h("form", { class: "correct" });
  const make = async (body: Record<string, unknown>) => {
    if (!form.reportValidity()) return;
    try {
      localStorage.setItem(AUTHOR, author.value);
    } catch {
      // A browser that keeps nothing asks again.
    }
    try {
      await send("correct", { ids: [of.id], author: author.value, reason: reason.value, ...body });
      then();
    } catch (error) {
      said.hidden = false;
      fill(said, (error as Error).message);
    }
  };
  const nouns = of.kind === "position" ? ["stance", "holder", "addressee"] : of.kind === "deadline" ? ["type", "binds"] : ["type", "actor", "recipient"];
  fill(form, h("div", { class: "filters" }, field(nouns[0]!, what, "correct-type"), field(nouns[1]!, actor, "correct-actor"),
    nouns[2] && field(nouns[2], recipient, "correct-recipient"), of.kind === "position" && [field("issue", issue, "correct-issue"), h("datalist", { id: "issues-known" }, known.map((one) => h("option", { value: one.label })))], field("your name", author, "correct-author"), field("reason", reason, "correct-reason")),
  h("div", { class: "saving" }, h("button", { type: "submit" }, "Save the correction"),
    of.corrected !== "rejected" && h("button", { type: "button", click: () => void make({ change: "reject" }) }, `Not ${of.kind === "event" ? "an event" : `a ${of.kind}`}`)),
  of.kind === "event" && h("div", { class: "saving" }, h("button", { type: "button", click: () => void make({ change: "split" }) }, "Another event than other reports tell"),
    h("label", { for: "correct-other" }, "the same event as"), named(other, "correct-other"),
    h("button", { type: "button", click: () => void make({ change: "merge", ids: [of.id, other.value.trim()] }) }, "Put together")), said);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const edit: Record<string, unknown> = { change: "edit" };
    if (what.value !== of.type) edit.type = what.value;
    if (actor.value !== codes(of.from)) edit.actor = actor.value;
    if (of.kind !== "deadline" && recipient.value !== codes(of.to)) edit.recipient = recipient.value;
    const say = (words: string) => {
      said.hidden = false;
      fill(said, words);
    };
    if (of.issue && issue.value.trim() !== of.issue[1]) {
      const meant = known.find((one) => one.label === issue.value.trim() || one.id === issue.value.trim());
      if (!meant) return say("No issue of the record is called so.");
      edit.issue = [meant.id, meant.label];
    }
    if (Object.keys(edit).length > 1) void make(edit);
    else say("Nothing was changed.");
  });
  const withdraw = (one: Correction) => h("button", { type: "button", click: () => {
    reason.value ||= `correction ${one.number} was wrong`;
    void make({ change: "withdraw", ids: [], number: one.number });
  } }, "Withdraw");
  return h("details", { class: "corrections", open: before.length > 0 }, h("summary", {}, before.length ? `Corrected (${before.length})` : "Correct by hand"),
    before.length > 0 && h("ul", { class: "plain small" }, before.map((one) => h("li", {}, one.stands ? one.change : h("s", {}, one.change), h("span", { class: "quiet" }, ` – ${one.author}, ${new Date(one.made * 1000).toISOString().slice(0, 10)}: ${one.reason} `), one.stands && withdraw(one)))),
    form);
}
