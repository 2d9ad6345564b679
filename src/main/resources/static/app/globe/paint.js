import { above, traceArc } from "./arcs.js";
import { writeLabels } from "./labels.js";

const graticule = globalThis.d3.geoGraticule10();
const labelled = 10;

/** Draws one picture of the globe. `scene`: outlines, home, candidates, partners, selected, colours, font. */
export function paint(context, projection, scene, size) {
  context.clearRect(0, 0, size.width, size.height);
  ground(context, projection, scene);
  const project = above(projection);
  const candidates = scene.candidates.map((match) => ({ ...match, at: project([match.city.lng, match.city.lat], 1) }));
  const chosen = candidates.find((match) => String(match.city.id) === scene.selected);
  partners(context, project, scene);
  if (scene.home) arcs(context, project, scene, candidates, chosen);
  const dots = candidates.filter((match) => match.at);
  for (const match of dots) dot(context, match.at, scene.colours.accent, scene.colours.halo, match === chosen);
  const home = scene.home && project([scene.home.lng, scene.home.lat], 1);
  if (home) dot(context, home, scene.colours.own, scene.colours.halo, true);
  const all = [...dots.map((match) => match.at), ...(home ? [home] : [])];
  writeLabels(context, names(scene, home, dots, chosen), all, size);
  return dots;
}

function ground(context, projection, { outlines, colours }) {
  const path = d3.geoPath(projection, context);
  const draw = (shape) => {
    context.beginPath();
    path(shape);
  };
  draw({ type: "Sphere" });
  fill(context, colours.ocean);
  draw(graticule);
  stroke(context, colours.grid, 0.6);
  if (outlines) {
    draw(outlines.land);
    fill(context, colours.land);
    stroke(context, colours.coast, 0.7);
    draw(outlines.borders);
    stroke(context, colours.border, 0.7);
    context.setLineDash([3, 3]);
    draw(outlines.disputed);
    stroke(context, colours.coast, 0.8);
    context.setLineDash([]);
    path.pointRadius(1.6);
    draw(outlines.dots);
    fill(context, colours.land);
    stroke(context, colours.coast, 0.7);
  }
  draw({ type: "Sphere" });
  stroke(context, colours.coast, 1);
}

/** Rings, so that they differ from candidates by more than their colour. */
function partners(context, project, { partners, colours }) {
  for (const { lng, lat } of partners) {
    const at = project([lng, lat], 1);
    if (at) ring(context, at, 2.5, colours.partner, 1.2);
  }
}

function arcs(context, project, { home, colours }, candidates, chosen) {
  const from = [home.lng, home.lat];
  const trace = ({ city }) => traceArc(context, project, from, [city.lng, city.lat]);
  context.lineCap = "round";
  context.strokeStyle = colours.accent;
  context.lineWidth = 1.25;
  context.globalAlpha = 0.3;
  candidates.filter((match) => match !== chosen).forEach(trace);
  context.globalAlpha = 1;
  context.lineWidth = 3;
  if (chosen) trace(chosen);
}

function dot(context, at, colour, halo, ringed) {
  if (ringed) ring(context, at, 10.5, colour, 2);
  context.beginPath();
  context.arc(...at, ringed ? 5.5 : 4.5, 0, 2 * Math.PI);
  context.lineWidth = 3;
  context.strokeStyle = halo;
  context.stroke();
  fill(context, colour);
}

function ring(context, [x, y], radius, colour, width) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  stroke(context, colour, width);
}

function names({ home, colours, font }, homeAt, dots, chosen) {
  const labels = [];
  const bold = `600 16px ${font}`;
  if (homeAt) labels.push({ text: home.name, at: homeAt, offset: 15, must: true, font: bold, colour: colours.own, halo: colours.halo });
  if (chosen?.at) {
    labels.push({ text: chosen.city.name, at: chosen.at, offset: 15, must: true, font: bold, colour: colours.label, halo: colours.halo });
  }
  for (const match of dots.slice(0, labelled)) {
    if (match !== chosen) {
      labels.push({ text: match.city.name, at: match.at, offset: 11, font: `15px ${font}`, colour: colours.label, halo: colours.halo });
    }
  }
  return labels;
}

function fill(context, colour) {
  context.fillStyle = colour;
  context.fill();
}

function stroke(context, colour, width) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}
