import { bandOf, measures } from "./measures.js";
import { height, width } from "./projection.js";

const side = 40;
const top = 96;
const foot = 136;
const inks = ["page", "text", "muted", "own", "frontier", "edge", "hatch", "band-0", "band-1", "band-2", "band-3", "band-4"];
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/**
 * The map as a picture that stands for itself: with its title, legend, source and date.
 *
 * @param map the element that shows it
 * @param words `title`, `subtitle`, `dataVersion`
 */
export function svgOf(map, { title, subtitle, dataVersion }) {
  const style = getComputedStyle(map);
  const ink = Object.fromEntries(inks.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  const { areas, borders, disputed, dots } = map.shapes;
  const fill = (code) => fillOf(map, code, ink);
  const [w, h] = [width + 2 * side, top + height + foot];
  const clip = `<clipPath id="frame"><rect width="${width}" height="${height}"/></clipPath>`;
  const hatch = `<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="${ink.hatch}" stroke-width="2.5"/></pattern>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Noto Sans', 'Liberation Sans', sans-serif" role="img">
<title>${escaped(title)}</title><defs>${clip}${hatch}</defs>
<rect width="${w}" height="${h}" fill="${ink.page}"/>
<text x="${side}" y="50" font-size="26" font-weight="700" fill="${ink.text}">${escaped(title)}</text>
<text x="${side}" y="76" font-size="15" fill="${ink.muted}">${escaped(subtitle)}</text>
<g transform="translate(${side} ${top})"><g clip-path="url(#frame)">
${areas.map(({ code, d }) => `<path d="${d}" ${fill(code)}/>`).join("\n")}
<path d="${borders ?? ""}" fill="none" stroke="${ink.frontier}" stroke-width="0.8"/>
<path d="${disputed ?? ""}" fill="none" stroke="${ink.text}" stroke-width="0.8" stroke-dasharray="2 2"/>
${dots.filter(({ code }) => map.names.has(code)).map(({ code, at: [x, y] }) => `<circle cx="${round(x)}" cy="${round(y)}" r="3.4" ${fill(code)} stroke="${ink.edge}" stroke-width="0.75"/>`).join("\n")}
${map.links.map(({ a, b }) => `<path d="${map.shapes.line([a.lng, a.lat], [b.lng, b.lat])}" fill="none" stroke="${ink.own}" stroke-width="2"/>`).join("\n")}
</g></g>
<text x="${side}" y="${top + height + 30}" font-size="13" fill="${ink.muted}">${escaped(capital(measures[map.measure].legend))}</text>
${legend(map, ink, top + height + 40)}
<text x="${side}" y="${h - 36}" font-size="12" fill="${ink.muted}">Source: Twin Atlas, data of version ${escaped(dataVersion)}, ${day.format(new Date())}. Outlines: Natural Earth; Equal Earth projection; disputed borders are dashed.</text>
<text x="${side}" y="${h - 18}" font-size="12" fill="${ink.muted}">Listed partnerships only. The sources lean to Europe and to what Wikipedia and Wikidata record: a gap may be a gap in the record.</text>
</svg>`;
}

function legend(map, ink, y) {
  const entries = [...map.bands.map(({ label }, i) => [label, ink[`band-${i}`]]), ["No figures", "url(#hatch)"]];
  const step = 132;
  const boxes = entries.map(
    ([label, fill], i) => `<rect x="${side + i * step}" y="${y}" width="${step - 4}" height="10" fill="${fill}"/>
<text x="${side + i * step}" y="${y + 26}" font-size="13" fill="${ink.text}">${escaped(label)}</text>`,
  );
  return boxes.join("\n");
}

function fillOf(map, code, ink) {
  if (map.origin.includes(code)) return `fill="${ink.own}"`;
  const band = bandOf(map.bands, map.measure, map.rows.get(code));
  const dimmed = (map.members && !map.members.has(code)) || (map.band && map.band !== band);
  return `fill="${band === "none" ? "url(#hatch)" : ink[`band-${band}`]}"${dimmed ? ' opacity="0.22"' : ""}`;
}

/** The same in dots, twice as fine as a screen. */
export async function pngOf(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: 2 * image.width, height: 2 * image.height });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

const round = (value) => Math.round(value * 10) / 10;

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
