import { inner } from "../shared/format.js";

/** The five steps of the board, in their order. */
export const board = ["research", "communication", "agreement", "ceremony", "active"];

/** What two cities can be to each other; an alliance is of more. */
export const kindsOfTwo = ["sister city", "friendship city", "project partnership", "contact"];

const ends = ["declined", "dormant", "ended", "historic"];

/** They want a reason, for everybody to read. */
export const needsReason = (stage) => stage === "declined" || stage === "ended";

export const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** What comes next and what it needs first, in words; for a card. */
export function outlook({ kept }) {
  if (kept.stage === "active") return kept.lastActivity ? `Last sign of life: ${day(kept.lastActivity)}` : "Under way";
  const step = kept.next.find(({ stage }) => !ends.includes(stage));
  if (!step) return kept.next.length ? "At rest" : "Closed";
  const [first, ...more] = step.missing;
  if (!first) return `Ready for the next step: ${step.stage}`;
  return `Before ${step.stage}: ${inner(withoutHint(first))}${more.length ? `, and ${more.length} more` : ""}`;
}

/** Without the name of the entry that would meet it. */
export const withoutHint = (sentence) => sentence.replace(/: record '.*$/, "");

const written = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** @param iso a day, or a point of time of which the day is of interest */
export const day = (iso) => written.format(new Date(iso.length > 10 ? iso : `${iso}T00:00Z`));
