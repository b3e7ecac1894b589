// Many things to lead through, one stop of the tab key: the arrow keys go from one to the next.

const led = new WeakMap<Element, Element[]>();

/** Makes these one stop of the tab key; `at` is where it stops first. Called again for a group, others take their place. */
export function roving(group: Element, these: Element[], at = these.length - 1): void {
  these.forEach((one, number) => one.setAttribute("tabindex", number === at ? "0" : "-1"));
  const known = led.has(group);
  led.set(group, these);
  if (known) return;
  group.addEventListener("keydown", (event) => {
    const key = (event as KeyboardEvent).key;
    const all = led.get(group) ?? [];
    if ((key === "Enter" || key === " ") && document.activeElement?.getAttribute("role") === "button" && all.includes(document.activeElement)) {
      event.preventDefault();
      (document.activeElement as HTMLElement).click();
      return;
    }
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -all.length, End: all.length }[key];
    const here = all.findIndex((one) => one === document.activeElement);
    if (!by || here < 0) return;
    event.preventDefault();
    const next = all[Math.min(all.length - 1, Math.max(0, here + by))]!;
    all.forEach((one) => one.setAttribute("tabindex", one === next ? "0" : "-1"));
    (next as HTMLElement).focus();
  });
}
