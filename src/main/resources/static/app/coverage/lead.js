import { count, number } from "../shared/format.js";
import { inSentence } from "./book.js";
import { hasRoom } from "./measures.js";

/** What is to be seen, in a sentence. */
export function leadOf({ subject, origin, rows, facts, total, world }, measure, bands) {
  const there = origin ? ` with ${inSentence(origin)}` : "";
  if (subject && facts) return ofArea(facts, there);
  const areas = subject ? rows : world.areas;
  const said = { room: room(areas, there), rate: rate(areas, bands, there), cities: cities(areas, origin) }[measure];
  const listed = total ? `${count(total.partnerships, "listed partnership")}${there} in all, ${number(total.unconfirmed)} unconfirmed. ` : "";
  return `${subject ? listed : ""}${said} Choose a band to list them.`;
}

function ofArea(facts, there) {
  const { expected, partnerships, gap } = facts;
  const listed = `${count(partnerships, "listed partnership")}${there || " with other countries"}`;
  if (expected == null) return `${listed}.`;
  if (hasRoom(facts)) return `${listed}: below what three in four comparable areas would have. There is room for partnerships.`;
  return gap > 0 ? `${listed}: a little below expectation, as may happen.` : `${listed}: as many as could be expected, or more.`;
}

function room(areas, there) {
  const open = areas.filter(hasRoom);
  return `${count(open.length, "country has", "countries have")} fewer partnerships${there} than three in four comparable ones would have.`;
}

function rate(areas, [least], there) {
  const open = areas.filter(({ perMillion }) => perMillion != null && perMillion < least.to);
  const one = least.to === 1 ? "one partnership" : `${least.to} partnerships`;
  return `${count(open.length, "country has", "countries have")} fewer than ${one}${there} per million people.`;
}

function cities(areas, origin) {
  const sum = (of) => areas.reduce((all, area) => all + of(area), 0);
  const without = sum((area) => area.citiesWithout);
  return `${number(without)} of ${count(sum((area) => area.cities), "city", "cities")} have no listed partner ${origin ? `in ${inSentence(origin)}` : "abroad"}.`;
}
