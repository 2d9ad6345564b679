/** Tells the page that a wish has changed. */
export function tweak(element, change) {
  element.dispatchEvent(new CustomEvent("tweak", { detail: change, bubbles: true, composed: true }));
}
