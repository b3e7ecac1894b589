// What the page shows is what its address says: a path for the view, parameters for the filters.

export type Parameters_ = Record<string, string | undefined>;

/** Parameters that choose records; links between views carry them along. */
export const FILTERS = ["from", "to", "type", "kind", "quad", "place", "publisher", "words", "min_confidence", "unit"] as const;

export const parameters = (): URLSearchParams => new URLSearchParams(location.search);

/** The parts of the path, decoded. */
export function parts(): string[] {
  return location.pathname.split("/").filter(Boolean).map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

/** The filters of the address. */
export function filters(): Parameters_ {
  const all = parameters();
  const found: Parameters_ = {};
  for (const name of FILTERS) {
    const value = all.get(name);
    if (value) found[name] = value;
  }
  return found;
}

/** An address of the page; the filters that hold now are carried along unless others are said. */
export function address(path: string[], own: Parameters_ = {}, carry = true): string {
  const all = new URLSearchParams();
  const merged = { ...(carry ? filters() : {}), ...own };
  for (const [name, value] of Object.entries(merged)) if (value) all.set(name, value);
  const query = all.toString();
  return "/" + path.map((part) => part.split("/").map(encodeURIComponent).join("/")).join("/") + (query ? `?${query}` : "");
}

type Listener = () => void;
let listener: Listener = () => {};

/** The address of what is shown, without the place in it. */
let here = location.pathname + location.search;
export const arrived = (): void => void (here = location.pathname + location.search);

/** Calls this whenever the address has changed. */
export function onChange(then: Listener): void {
  listener = then;
  // A link to a place of the same view changes nothing of what is shown.
  addEventListener("popstate", () => {
    if (location.pathname + location.search !== here) listener();
  });
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.("a[data-in]") as HTMLAnchorElement | null;
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(link.getAttribute("href") ?? "/");
  });
}

/** Goes to an address of the page. */
export function go(to: string): void {
  history.pushState(null, "", to);
  listener();
}

/** Changes parameters of the address; the place in the page stays. */
export function change(own: Parameters_, quiet = false): void {
  const all = parameters();
  for (const [name, value] of Object.entries(own)) {
    if (value) all.set(name, value);
    else all.delete(name);
  }
  const query = all.toString();
  const to = location.pathname + (query ? `?${query}` : "");
  if (to === location.pathname + location.search) return;
  history[quiet ? "replaceState" : "pushState"](null, "", to);
  if (quiet) arrived();
  else listener();
}
