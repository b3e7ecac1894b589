import { send, type DocumentView, type Marked } from "../api";
import { fill, h, type Child } from "../dom";
import { many } from "../words";
import { explanation, key, marked } from "./document";

const EXAMPLE = "Kenya said on Tuesday that it would reopen its border with Uganda only if Kampala releases the detained fishermen. "
  + "Uganda rejected the demand and accused Kenyan police of seizing three boats on Lake Victoria.";

export async function tryIt(): Promise<HTMLElement> {
  const text = h("textarea", { id: "try-text", rows: 8, maxlength: 40_000, required: true, placeholder: EXAMPLE });
  const date = h("input", { id: "try-date", type: "date" });
  const place = h("div", { class: "tried" });
  const button = h("button", { type: "submit" }, "Code it");
  const run = async (event: Event) => {
    event.preventDefault();
    button.disabled = true;
    fill(place, h("p", { role: "status" }, "Reading…"));
    try {
      const of = await send<DocumentView>("try", { text: text.value || EXAMPLE, date: date.value || null });
      const why = (record: Marked): Child => {
        const found = of.explained?.find((one) => one.sentence === record.sentence);
        return found ? explanation(found.text) : null;
      };
      fill(place, h("h2", { tabindex: -1 }, many(of.records.length, "record")), key(), marked(of, why));
      place.querySelector("h2")!.focus();
    } catch (error) {
      fill(place, h("p", { class: "fault", role: "alert" }, (error as Error).message));
    }
    button.disabled = false;
  };
  return h("div", {}, h("h1", {}, "Try it"), h("p", { class: "lead" }, "Paste an English text; it is coded at once, on this machine, and not kept."),
    h("form", { class: "try", submit: run }, h("label", { for: "try-text" }, "text"), text,
      h("div", { class: "filters" }, h("div", { class: "field" }, h("label", { for: "try-date" }, "published on"), date),
        h("div", { class: "field buttons" }, button, h("button", { type: "button", click: () => { text.value = EXAMPLE; } }, "An example")))),
    place);
}
