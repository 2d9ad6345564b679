import { html } from "lit";
import { follow } from "../navigation.js";

/** The partnerships of a city by their other cities, each with the way to its page and what must be said with it. */
export const partnerLinks = (partnerships) =>
  partnerships.map(
    (partnership, i) => html`${i ? "; " : ""}<a href="?view=partnership&id=${partnership.id}" @click=${follow}>${others(partnership)}</a>${about(partnership)}`,
  );

const others = ({ cities }) => cities.map(({ name }) => name).join(" and ");

/** A partnership that only one old source knows may have ended: it is never called a partner without saying so. */
function about({ since, until, stage, note }) {
  const told = stage && stage !== "listed" ? `${stage}${until ? ` ${until}` : ""}` : null;
  const words = [since ? `since ${since}` : null, told, note].filter(Boolean).join(", ");
  return words ? ` (${words})` : "";
}
