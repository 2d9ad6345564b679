import { svg } from "lit";
import { decimal } from "../shared/format.js";

export const engine = "Twin Atlas";
export const exhaustive = "Twin Atlas, all cities ranked";
export const pageRank = "personalised PageRank 0.85";

/** Below this many, a share of a tenth has a standard error of more than half its size. */
export const few = 30;

/** In percentage points, after a share in percent. None or all of some questions have no error that could be told: "± 0.0" would boast. */
export const ofError = (error) => (error ? `± ${decimal(100 * error, 1)}` : "");

/** The report leaves out the standard error of the first place. */
export const errorOfShare = (share, number) => Math.sqrt((share * (1 - share)) / Math.max(1, number));

/** A bar under a figure, which says the same in digits. */
export const bar = (share, longest) => svg`<svg class="bar" width="100%" height="4" aria-hidden="true">
  <rect class="track" width="100%" height="4" rx="2" />
  <rect class="share" width=${`${longest ? (100 * share) / longest : 0}%`} height="4" rx="2" />
</svg>`;

/** The best first, except that this engine leads, and that its ranking of all cities, a mere reference, comes last. */
export function inOrder(methods) {
  const simple = methods.filter(({ method }) => method !== engine && method !== exhaustive);
  const named = (name) => methods.filter(({ method }) => method === name);
  return [...named(engine), ...simple.sort((a, b) => b.all.hits10 - a.all.hits10), ...named(exhaustive)];
}

/**
 * Whether one share is above another by more than the draw of the questions explains. Both come from the same questions, which makes two
 * standard errors of independent shares a cautious measure.
 */
export function compare([one, errorOfOne], [other, errorOfOther]) {
  const difference = one - other;
  if (Math.abs(difference) <= 2 * Math.hypot(errorOfOne, errorOfOther)) return "level";
  return difference > 0 ? "more" : "fewer";
}
