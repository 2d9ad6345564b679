// Writes static/data/outlines-110m.json, outlines-50m.json and areas.json: see README.md.
import { createRequire } from "node:module";
import { mkdirSync, writeFileSync } from "node:fs";
import { geoArea, geoCentroid } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import { areasOf } from "./areas.js";
import { isDisputed } from "./disputed.js";

const require = createRequire(import.meta.url);
const target = new URL("../resources/static/data/", import.meta.url);
const earthKm2 = 510_065_600;

/** The least area, in steradians, that a bend of an outline must cut off to be kept. */
const levels = { "110m": 0, "50m": 1e-6 };

/** Below this an area is also marked with a dot, so that no state vanishes at the size of a page. */
const dotBelowKm2 = 6_000;

for (const [level, leastBend] of Object.entries(levels)) {
  const topology = simplified(require(`world-atlas/countries-${level}.json`), leastBend);
  const { borders, dashed } = bordersOf(topology);
  write(`outlines-${level}`, {
    land: landOf(topology),
    borders: { type: "MultiLineString", coordinates: borders },
    disputed: { type: "MultiLineString", coordinates: dashed },
    dots: { type: "MultiPoint", coordinates: smallAreas() },
  });
}

{
  const topology = simplified(require("world-atlas/countries-50m.json"), levels["50m"]);
  const { borders, dashed } = bordersOf(topology);
  const areas = areasOf(topology).map(([code, { coordinates }]) => ofCode(code, polygons(coordinates)));
  const small = areasOf(require("world-atlas/countries-10m.json"))
    .map(([code, { coordinates }]) => ofCode(code, polygons(coordinates, (ring) => ring)))
    .filter((area) => area.id && isSmall(area));
  write("areas", {
    areas: { type: "FeatureCollection", features: areas.filter(({ geometry }) => geometry.coordinates.length) },
    borders: { type: "MultiLineString", coordinates: borders },
    disputed: { type: "MultiLineString", coordinates: dashed },
    dots: Object.fromEntries(small.map((area) => [area.id, geoCentroid(largestPart(area)).map(hundredths)])),
  });
}

function ofCode(code, geometry) {
  return { type: "Feature", id: code, properties: {}, geometry };
}

function simplified(topology, leastBend) {
  return leastBend ? simplify(presimplify(topology, sphericalTriangleArea), leastBend) : topology;
}

function landOf(topology) {
  const land = merge(topology, topology.objects.countries.geometries);
  return polygons(land.coordinates);
}

function polygons(coordinates, round = rounded) {
  const kept = coordinates.map((rings) => rings.map(round).filter(isRing)).filter((rings) => rings.length);
  return { type: "MultiPolygon", coordinates: kept };
}

/** Rounding may fold a tiny ring onto itself or turn it inside out, which would flood the whole globe. */
function isRing(ring) {
  return ring.length > 3 && geoArea({ type: "Polygon", coordinates: [ring] }) < 2 * Math.PI;
}

function bordersOf(topology) {
  const borders = [];
  const dashed = [];
  for (const [one, other] of neighbours(topology)) {
    const shared = mesh(topology, topology.objects.countries, (a, b) =>
      (a === one && b === other) || (a === other && b === one));
    for (const line of shared.coordinates) split(rounded(line), one.properties.name, other.properties.name, borders, dashed);
  }
  return { borders, dashed };
}

function neighbours(topology) {
  const pairs = new Map();
  mesh(topology, topology.objects.countries, (a, b) => {
    if (a !== b) pairs.set([a, b].map((area) => area.properties.name).sort().join("|"), [a, b]);
    return false;
  });
  return pairs.values();
}

/** Cuts a border where it goes from settled to disputed or back. */
function split(line, one, other, borders, dashed) {
  let run = null;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1], line[i]];
    const into = isDisputed(one, other, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]) ? dashed : borders;
    if (run?.into !== into) into.push((run = { into, points: [from] }).points);
    run.points.push(to);
  }
}

function smallAreas() {
  const topology = require("world-atlas/countries-50m.json");
  return feature(topology, topology.objects.countries).features
    .filter(isSmall)
    .map((area) => geoCentroid(largestPart(area)).map(hundredths));
}

function isSmall(area) {
  return (geoArea(area) / (4 * Math.PI)) * earthKm2 < dotBelowKm2;
}

/** The centre of a group of islands would lie in the sea. */
function largestPart({ geometry }) {
  if (geometry.type === "Polygon") return geometry;
  const parts = geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}

function rounded(line) {
  return line.map((point) => point.map(hundredths)).filter((point, i, all) => i === 0 || String(point) !== String(all[i - 1]));
}

function hundredths(degrees) {
  return Math.round(degrees * 100) / 100;
}

function write(name, outlines) {
  const text = JSON.stringify(outlines);
  mkdirSync(target, { recursive: true });
  writeFileSync(new URL(`${name}.json`, target), text + "\n");
  const sizes = Object.entries(outlines).map(([part, shape]) => `${(shape.coordinates ?? shape.features ?? Object.keys(shape)).length} ${part}`);
  console.log(`${name}.json: ${Math.round(text.length / 1024)} KiB, ${sizes.join(", ")}`);
}
