/** The state of the page, which is its address and nothing else: what is shown can be copied, sent and opened again. */

import * as coverage from "./coverage/address.js";
import * as seeking from "./seeking/address.js";

const lists = ["countries", "regions", "languages"];
const numbers = ["minPopulation", "maxPopulation", "reach", "variety"];
const switches = ["sameCountry", "onePerCountry"];
const views = ["match", "profile", "quality", "coverage", "seeking", "pipeline", "partnership"];
const questionGroups = ["all", "warm", "askerCold", "partnerCold"];
const profileLists = ["industries", "culture", "languages", "heritage", "networks"];

export const shownAtFirst = 20;

export function parse(search) {
  const query = new URLSearchParams(search);
  return {
    view: oneOf(views, query.get("view")),
    questions: oneOf(questionGroups, query.get("questions")),
    city: query.get("city"),
    partnership: query.get("id"),
    selected: query.get("selected"),
    limit: Number(query.get("limit")) || shownAtFirst,
    weights: weightsOf(query.get("weights")),
    ...Object.fromEntries(lists.map((name) => [name, split(query.get(name))])),
    ...Object.fromEntries(numbers.map((name) => [name, numberOf(query.get(name))])),
    ...Object.fromEntries(switches.map((name) => [name, query.get(name) === "true"])),
    partnered: { true: true, false: false }[query.get("partnered")] ?? null,
    profile: profileIn(query),
    coverage: coverage.parse(query),
    seeking: seeking.parse(query),
  };
}

export function format(state) {
  const query = new URLSearchParams();
  if (state.view in apart) return text(apart[state.view](state, new URLSearchParams({ view: state.view })));
  if (state.view !== views[0]) query.set("view", state.view);
  if (state.view === "quality" && state.questions !== questionGroups[0]) query.set("questions", state.questions);
  if (state.city) query.set("city", state.city);
  for (const [name, value] of Object.entries(state.profile)) {
    if (String(value)) query.set(`p.${name}`, value);
  }
  for (const [name, value] of Object.entries(filtersOf(state))) query.set(name, value);
  if (state.limit === shownAtFirst) query.delete("limit");
  if (state.selected) query.set("selected", state.selected);
  return text(query);
}

/** The views that have questions of their own, and how they write them. */
const apart = {
  coverage: (state, query) => coverage.write(state.coverage, query),
  seeking: (state, query) => seeking.write(state.seeking, query),
  pipeline: (state, query) => withEntry(query, "city", state.city),
  partnership: (state, query) => withEntry(query, "id", state.partnership),
};

function withEntry(query, name, value) {
  if (value) query.set(name, value);
  return query;
}

/** Commas and colons are legal in a query, and an address with them can be read. */
function text(query) {
  const written = query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return written ? `?${written}` : "";
}

/** What the request for matches takes: only what differs from its defaults. */
export function filtersOf(state) {
  const filters = { limit: state.limit };
  const weights = Object.entries(state.weights).map(([name, weight]) => `${name}:${weight}`);
  if (weights.length) filters.weights = weights.join();
  for (const name of lists) if (state[name].length) filters[name] = state[name].join();
  for (const name of [...numbers, "partnered"]) if (state[name] != null) filters[name] = state[name];
  for (const name of switches) if (state[name]) filters[name] = true;
  return filters;
}

/** The same question for another city: what matters to the asker stays. */
export function withCity(state, city) {
  return { ...state, view: "match", city: String(city), selected: null, limit: shownAtFirst, profile: {} };
}

function profileIn(query) {
  const fields = [...query].filter(([name]) => name.startsWith("p.")).map(([name, value]) => [name.slice(2), value]);
  return Object.fromEntries(fields.map(([name, value]) => [name, profileLists.includes(name) ? split(value) : value]));
}

function weightsOf(text) {
  const pairs = split(text).map((entry) => entry.split(":"));
  return Object.fromEntries(pairs.filter(([, weight]) => Number(weight) >= 0).map(([name, weight]) => [name, Number(weight)]));
}

const oneOf = (known, text) => (known.includes(text) ? text : known[0]);

const split = (text) => (text ? text.split(",").filter(Boolean) : []);

const numberOf = (text) => (text == null || text === "" || Number.isNaN(Number(text)) ? null : Number(text));
