// Writes static/data/outlines-110m.json and outlines-50m.json: see README.md.
import { createRequire } from "node:module";
import { mkdirSync, writeFileSync } from "node:fs";
import { geoArea, geoCentroid } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
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
  write(level, {
    land: landOf(topology),
    borders: { type: "MultiLineString", coordinates: borders },
    disputed: { type: "MultiLineString", coordinates: dashed },
    dots: { type: "MultiPoint", coordinates: smallAreas() },
  });
}

function simplified(topology, leastBend) {
  return leastBend ? simplify(presimplify(topology, sphericalTriangleArea), leastBend) : topology;
}

function landOf(topology) {
  const land = merge(topology, topology.objects.countries.geometries);
  const polygons = land.coordinates.map((rings) => rings.map(rounded).filter(isRing)).filter((rings) => rings.length);
  return { type: "MultiPolygon", coordinates: polygons };
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
    .filter((area) => (geoArea(area) / (4 * Math.PI)) * earthKm2 < dotBelowKm2)
    .map((area) => geoCentroid(largestPart(area)).map(hundredths));
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

function write(level, outlines) {
  const text = JSON.stringify(outlines);
  mkdirSync(target, { recursive: true });
  writeFileSync(new URL(`outlines-${level}.json`, target), text + "\n");
  console.log(`outlines-${level}.json: ${Math.round(text.length / 1024)} KiB, ${outlines.dots.coordinates.length} dots, ` +
    `${outlines.borders.coordinates.length} borders, ${outlines.disputed.coordinates.length} disputed`);
}
