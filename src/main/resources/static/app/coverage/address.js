import { measures } from "./measures.js";

/** What the map of coverage shows, as the address tells it. */

const divisions = ["country", "region", "group"];
const bands = ["0", "1", "2", "3", "4", "none"];

/** Sorted as the measure would have it, as long as nobody has chosen a column. */
export const unsorted = "";

/**
 * `of`: the code of an area, several codes of countries, or null for the world; `from`: with whom partnerships count, null for the world;
 * `links`: pairs of cities, as text.
 */
export function parse(query) {
  return {
    of: query.get("of"),
    from: query.get("from"),
    by: divisions.includes(query.get("by")) ? query.get("by") : divisions[0],
    measure: measures[query.get("measure")] ? query.get("measure") : Object.keys(measures)[0],
    band: bands.includes(query.get("band")) ? query.get("band") : null,
    sort: query.get("sort") ?? unsorted,
    links: (query.get("links") ?? "").split(",").filter((link) => /^\d+-\d+$/.test(link)),
  };
}

export function write(state, query) {
  if (state.of) query.set("of", state.of);
  if (state.from) query.set("from", state.from);
  if (state.by !== divisions[0] && !state.of) query.set("by", state.by);
  if (state.measure !== Object.keys(measures)[0]) query.set("measure", state.measure);
  if (state.band) query.set("band", state.band);
  if (state.sort !== unsorted) query.set("sort", state.sort);
  if (state.links.length) query.set("links", state.links.join());
  return query;
}

/** Countries of somebody's own choice: "AF,AL,DZ". */
export const ownList = (of) => (/^[A-Z]{2}(,[A-Z]{2})+$/.test(of ?? "") ? of.split(",") : null);
