import { and } from "../shared/format.js";

/** What seed-data/README.md says of each code. */
const names = {
  enwiki: "Wikipedia’s lists of 2026",
  "enwiki-old": "Wikipedia’s lists of about 2015",
  rgre2015: "the list of German municipalities of 2015",
  register: "this register",
  wikidata: "Wikidata",
};

/** Where a partnership is recorded, in words; a code that is not known stays as it is. */
export const named = (sources) => and(sources.map((code) => names[code] ?? code));
