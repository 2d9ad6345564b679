const d3 = globalThis.d3;

export const width = 960;
export const height = 470;
/** For the world; an area is shown with what lies around it. */
const margin = 8;
const surroundings = 50;
const closest = 2400;
const allTheWorld = 120;

/** So that the edge of the map lies in the Bering Strait. */
const worldTurn = [-11, 0];

/** Equal Earth (Šavrič, Patterson and Jenny 2018), turned and scaled so that these outlines fill the picture. */
export function projectionOf(features) {
  const shape = { type: "FeatureCollection", features };
  const isWorld = features.length > allTheWorld;
  const room = isWorld ? margin : surroundings;
  const turn = isWorld || areAllAround(features) ? worldTurn : [-d3.geoCentroid(shape)[0], 0];
  const projection = d3.geoEqualEarth().rotate(turn).precision(0.4);
  projection.fitExtent([[room, room], [width - room, height - room]], shape);
  if (projection.scale() > closest) hold(projection);
  return projection.clipExtent([[-20, -20], [width + 20, height + 20]]);
}

/** Without this a small island would fill the map, and nobody could tell where it lies. */
function hold(projection) {
  const middle = projection.invert([width / 2, height / 2]);
  projection.scale(closest);
  const [x, y] = projection(middle);
  const [left, top] = projection.translate();
  projection.translate([left + width / 2 - x, top + height / 2 - y]);
}

/** Whether they lie so far around the world that they have no middle. */
function areAllAround(features) {
  const angles = features.map((feature) => (d3.geoCentroid(feature)[0] * Math.PI) / 180);
  const mean = (of) => angles.reduce((sum, angle) => sum + of(angle), 0) / angles.length;
  return Math.hypot(mean(Math.cos), mean(Math.sin)) < 0.4;
}
