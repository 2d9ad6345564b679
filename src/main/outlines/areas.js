import { createRequire } from "node:module";
import { geoCentroid } from "d3-geo";
import { merge } from "topojson-client";

const iso = createRequire(import.meta.url)("i18n-iso-countries");

/** Areas without a number of ISO 3166-1, by Natural Earth's names, as the United Nations count them. */
const unnumbered = { Kosovo: "XK", Somaliland: "SO", "N. Cyprus": "CY" };

/**
 * Parts of Natural Earth's areas that have a code of their own, or that belong to another area in the usage of the United
 * Nations: by name and [west, south, east, north], in which the centre of the part lies.
 */
const parts = [
  { of: "France", within: [-55, 2, -51, 6], code: "GF" },
  { of: "France", within: [-62, 15.7, -60.9, 16.6], code: "GP" },
  { of: "France", within: [-61.3, 14.3, -60.7, 15], code: "MQ" },
  { of: "France", within: [55, -22, 56, -20], code: "RE" },
  { of: "France", within: [45, -13.1, 45.4, -12.6], code: "YT" },
  { of: "Netherlands", within: [-69, 11, -62, 18], code: "BQ" },
  { of: "Norway", within: [-10, 70.5, -7, 72], code: "SJ" },
  { of: "Norway", within: [8, 73, 36, 82], code: "SJ" },
  { of: "New Zealand", within: [-173, -10, -171, -8], code: "TK" },
  { of: "Indian Ocean Ter.", within: [96, -13, 98, -11], code: "CC" },
  { of: "Indian Ocean Ter.", within: [105, -11, 107, -10], code: "CX" },
  { of: "Russia", within: [32, 44, 36.7, 46.6], code: "UA" },
];

/** Nobody has a partner there, and it would take a fifth of the map. */
const leftOut = ["Antarctica"];

/** The areas by their ISO 3166-1 code, "" for all that have none: [code, MultiPolygon]. */
export function areasOf(topology) {
  const byCode = new Map();
  for (const area of topology.objects.countries.geometries) {
    if (leftOut.includes(area.properties.name)) continue;
    for (const part of partsOf(area)) {
      const code = codeOf(topology, area, part);
      byCode.set(code, [...(byCode.get(code) ?? []), part]);
    }
  }
  return [...byCode].map(([code, geometries]) => [code, merge(topology, geometries)]).sort(([a], [b]) => (a < b ? -1 : 1));
}

function partsOf({ type, arcs }) {
  return type === "Polygon" ? [{ type, arcs }] : arcs.map((part) => ({ type: "Polygon", arcs: part }));
}

function codeOf(topology, { id, properties: { name } }, part) {
  const own = parts.filter(({ of }) => of === name);
  if (own.length) {
    const [lng, lat] = geoCentroid(merge(topology, [part]));
    const found = own.find(
      ({ within: [west, south, east, north] }) => west <= lng && lng <= east && south <= lat && lat <= north,
    );
    if (found) return found.code;
  }
  return unnumbered[name] ?? (id && iso.numericToAlpha2(id)) ?? "";
}
