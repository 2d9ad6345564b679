import { height, projectionOf, width } from "./projection.js";

const d3 = globalThis.d3;
const dotDegrees = 2.5;

/**
 * What is drawn: `areas` and `dots` (small ones) by their code, `places` where the arrow keys find each, `borders`, `disputed`, and `at`,
 * which tells where a place of the earth lies.
 *
 * @param focus codes of the areas that are to fill the map; none for the whole world
 */
export function shapesOf(outlines, focus) {
  const features = outlines.areas.features;
  const projection = projectionOf(focus.length ? focusOf(outlines, focus) : features);
  const path = d3.geoPath(projection).digits(1);
  const drawn = features.map((feature) => ({ code: feature.id, d: path(feature), centre: path.centroid(largestPart(feature)) }));
  const areas = drawn.filter(({ d }) => d);
  const dots = Object.entries(outlines.dots).map(([code, at]) => ({ code, at: projection(at) })).filter(({ at }) => isInside(at));
  return {
    areas,
    dots,
    places: new Map([...areas.map(({ code, centre }) => [code, centre]), ...dots.map(({ code, at }) => [code, at])].filter(([, at]) => isInside(at))),
    borders: path(outlines.borders),
    disputed: path(outlines.disputed),
    at: projection,
    line: (from, to) => path({ type: "LineString", coordinates: [from, to] }),
  };
}

/** Of an area without an outline of its own, what lies around its dot. */
function focusOf({ areas, dots }, codes) {
  return codes.flatMap((code) => {
    const outline = areas.features.find(({ id }) => id === code);
    if (outline) return [compact(outline)];
    return dots[code] ? [{ type: "Feature", geometry: d3.geoCircle().center(dots[code]).radius(dotDegrees)() }] : [];
  });
}

/** Without far-off islands, which would leave a country small in an empty ocean. */
function compact(feature) {
  const parts = partsOf(feature);
  const largest = largestPart(feature);
  const centre = d3.geoCentroid(largest);
  const reach = 0.35 + Math.sqrt(d3.geoArea(largest));
  const kept = parts.filter((part) => d3.geoDistance(centre, d3.geoCentroid(part)) < reach);
  return { type: "Feature", geometry: { type: "MultiPolygon", coordinates: kept.map(({ coordinates }) => coordinates) } };
}

function largestPart(feature) {
  return partsOf(feature).reduce((largest, part) => (d3.geoArea(part) > d3.geoArea(largest) ? part : largest));
}

const partsOf = ({ geometry }) => geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));

const isInside = (at) => at && at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height;
