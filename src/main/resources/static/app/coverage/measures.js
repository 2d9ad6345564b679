import { decimal, number } from "../shared/format.js";

/**
 * What the map can show. `value` of an area; `ladders`: bounds of the bands, from the finest figures to the coarsest; `lessFirst`: whether
 * the band that calls loudest is that of the least; `says` the value in a sentence.
 */
export const measures = {
  room: {
    label: "Room for partnerships",
    column: "Room",
    value: (area) => area.likelyGap,
    ladders: [[0.1, 0.2, 0.5, 1], [0.2, 0.5, 1, 3], [1, 3, 10, 30], [1, 5, 20, 100], [1, 10, 100, 500]],
    lessFirst: false,
    says: (area) => (hasRoom(area) ? `room for ${amount(area.likelyGap)} or more` : "about as many as comparable areas, or more"),
    legend: "partnerships that three in four comparable areas would have beyond those listed",
  },
  rate: {
    label: "Per million people",
    column: "Per million",
    value: (area) => area.perMillion,
    ladders: [[0.01, 0.02, 0.05, 0.2], [0.05, 0.1, 0.2, 0.5], [0.2, 0.5, 1, 3], [1, 2, 5, 12]],
    lessFirst: true,
    says: (area) => (area.perMillion == null ? "nobody counted" : `${amount(area.perMillion)} per million people`),
    legend: "listed partnerships per million people of the cities",
  },
  cities: {
    label: "Cities without a partner",
    column: "Cities without",
    value: (area) => area.citiesWithout,
    ladders: [[2, 5, 10, 20], [5, 20, 100, 500]],
    lessFirst: false,
    says: (area) => `${number(area.citiesWithout)} of ${number(area.cities)} cities without a partner`,
    legend: "cities of the atlas without a listed partner abroad",
  },
};

/** Whether it would matter to anybody: less than half a partnership is nothing that could be missing. */
export const hasRoom = ({ likelyGap }) => likelyGap >= 0.5;

/** Fewer digits the bigger it is: what is expected is not known to a hundredth. */
export const amount = (value) => {
  if (value == null) return "–";
  if (value >= 9.95 || Number.isInteger(value)) return number(value);
  if (value >= 0.095) return decimal(value, 1);
  return value < 0.005 ? "0" : decimal(value, 2);
};

const fullEnough = 12;

/** The five bands of a measure for these areas, that which calls loudest first: `{ from, to, label, areas }`. */
export function bandsOf(name, areas) {
  const { value, ladders, lessFirst } = measures[name];
  const known = areas.filter((area) => value(area) != null);
  const bounds = ladders.toReversed().find((ladder) => isFull(known.map(value), ladder, lessFirst)) ?? ladders[0];
  const bands = [-Infinity, ...bounds].map((from, i) => ({ from, to: bounds[i] ?? Infinity }));
  for (const band of bands) {
    band.label = labelOf(band);
    band.areas = known.filter((area) => band.from <= value(area) && value(area) < band.to);
  }
  return lessFirst ? bands : bands.reverse();
}

/** Whether enough areas lie beyond the second bound: else the map would show one colour. */
function isFull(values, ladder, lessFirst) {
  const beyond = lessFirst ? values.filter((value) => value >= ladder[1]) : values.filter((value) => value >= ladder[2]);
  return beyond.length >= Math.min(fullEnough, values.length / 4);
}

function labelOf({ from, to }) {
  if (from === -Infinity) return `under ${to}`;
  return to === Infinity ? `${from} or more` : `${from} to ${to}`;
}

/** The number of the band of an area, or "none". */
export function bandOf(bands, name, area) {
  const value = area && measures[name].value(area);
  return value == null ? "none" : String(bands.findIndex(({ from, to }) => from <= value && value < to));
}
