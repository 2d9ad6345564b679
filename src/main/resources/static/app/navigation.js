import { format, parse } from "./address.js";

export const here = () => parse(location.search);

/** Moves to another state of the page; "address" tells everyone who shows it. */
export function go(state, { replace = false } = {}) {
  const address = format(state);
  if (address !== location.search) history[replace ? "replaceState" : "pushState"](null, "", address || "./");
  dispatchEvent(new Event("address"));
}

/** For the click on a link of the page: stays here, unless a new tab or window is asked for. */
export function follow(event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.pushState(null, "", event.currentTarget.getAttribute("href"));
  dispatchEvent(new Event("address"));
}

addEventListener("popstate", () => dispatchEvent(new Event("address")));
