import { filtersOf } from "./address.js";
import { profileOf } from "./profile/profile.js";
import { keyOf } from "./register/session.js";

/** What went wrong, as RFC 9457 tells it, or as a sentence of our own when nobody answered. */
export class Problem extends Error {
  constructor({ status = 0, type = "", title = "", detail = "", ...more }) {
    super(detail || title || "The server gave no reason.");
    Object.assign(this, { status, type, more });
  }

  get isLoading() {
    return this.status === 503 && /loading$/.test(this.type);
  }
}

async function ask(path, { accept = "application/json", body, type = "application/json", once, key = keyOf(), ...options } = {}) {
  const headers = { Accept: accept };
  if (body) headers["Content-Type"] = type;
  if (once) headers["Idempotency-Key"] = once;
  if (key && personal.test(path)) headers.Authorization = `Bearer ${key}`;
  let answer;
  try {
    answer = await fetch(`api/${path}`, { headers, body, ...options });
  } catch (cause) {
    if (cause.name === "AbortError") throw cause;
    throw new Problem({ detail: "The server does not answer. Check the connection, then try again." });
  }
  if (!answer.ok) {
    const body = await answer.json().catch(() => ({}));
    throw new Problem({ title: `The server answered ${answer.status}.`, ...body, status: answer.status });
  }
  return answer;
}

/** Where it matters who asks; a key that is no longer good shall not close the rest. */
const personal = /^(me|partnerships|alliances|seekers|documents\/)\b/;

const json = async (path, options) => (await ask(path, options)).json();

export const status = (signal) => json("status", { signal });

export const vocabulary = (signal) => json("vocabulary", { signal });

export const quality = (signal) => json("quality", { signal });

export const cities = (q, limit, signal) => json(`cities?${new URLSearchParams({ q, limit })}`, { signal });

export const city = (id, signal) => json(`cities/${id}`, { signal });

export const pair = (a, b, weights) => json(`cities/${a}/matches/${b}${query(weights)}`);

/** The matches of a city of the atlas, or of a town that its profile describes. */
export const matches = (state, signal) =>
  state.view === "profile"
    ? json("matches", { method: "POST", body: JSON.stringify(assessment(state)), signal })
    : json(matchesPath(state), { signal });

export const matchesCsv = async (state) => (await ask(matchesPath(state), { accept: "text/csv" })).blob();

export const matchesPath = (state) => `cities/${state.city}/matches${query(filtersOf(state))}`;

/** All areas that a question about coverage may name. */
export const areas = (signal) => json("coverage/areas", { signal });

/** @param wanted `by`, and perhaps `from`, `group` and `countries` */
export const coverage = (wanted, signal) => json(`coverage${query(wanted)}`, { signal });

export const coverageCsv = async (wanted) => (await ask(`coverage${query(wanted)}`, { accept: "text/csv" })).blob();

export const coveragePath = (wanted) => `coverage${query(wanted)}`;

/** The cities of an area without a partner, each with its best candidate. */
export const citiesToPartner = (code, wanted, signal) => json(citiesPath(code, wanted), { signal });

export const citiesToPartnerCsv = async (code, wanted) => (await ask(citiesPath(code, wanted), { accept: "text/csv" })).blob();

const citiesPath = (code, wanted) => `coverage/${encodeURIComponent(code)}/cities${query(wanted)}`;

/** @param links pairs of ids */
export const whatIf = (links, signal) => json("coverage/what-if", { method: "POST", body: JSON.stringify({ links }), signal });

export const propose = (wanted, signal) => json("coverage/propose", { method: "POST", body: JSON.stringify(wanted), signal });

export const exposure = (signal) => json("coverage/exposure", { signal });

/** Who somebody with this key is. */
export const me = (key) => json("me", { key });

/** @param wanted `city`, `country`, `stage`, `kind`, `kept` */
export const partnerships = (wanted, signal) => json(`partnerships${query(wanted)}`, { signal });

export const partnership = (id, signal) => json(`partnerships/${encodeURIComponent(id)}`, { signal });

/** @param once a key that keeps the same request, sent again, from beginning a second one */
export const begin = (wanted, once) => json("partnerships", { method: "POST", body: JSON.stringify(wanted), once });

export const advance = (id, step) =>
  json(`partnerships/${encodeURIComponent(id)}/stage`, { method: "POST", body: JSON.stringify(step) });

export const enter = (id, entry, once) =>
  json(`partnerships/${encodeURIComponent(id)}/entries`, { method: "POST", body: JSON.stringify(entry), once });

/** Enters an alliance. */
export const ally = (wanted, once) => json("alliances", { method: "POST", body: JSON.stringify(wanted), once });

export const join = (id, joining, once) =>
  json(`partnerships/${encodeURIComponent(id)}/members`, { method: "POST", body: JSON.stringify(joining), once });

/** Keeps here, from now on, what lists name. */
export const takeOver = (id, wanted, once) =>
  json(`partnerships/${encodeURIComponent(id)}/takeover`, { method: "POST", body: JSON.stringify(wanted), once });

export const depart = (id, departure, once) =>
  json(`partnerships/${encodeURIComponent(id)}/departures`, { method: "POST", body: JSON.stringify(departure), once });

export const exchange = (id, wanted, once) =>
  json(`partnerships/${encodeURIComponent(id)}/exchanges`, { method: "POST", body: JSON.stringify(wanted), once });

/** Signed copies and pictures of exchanges: those that everybody may read, and for its parties all. */
export const copies = (id, signal) => json(filesPath(id, "copies"), { signal });

export const pictures = (id, signal) => json(filesPath(id, "pictures"), { signal });

export const uploadCopy = (id, title, file) => upload(filesPath(id, "copies") + query({ title }), file);

export const uploadPicture = (id, exchange, alt, file) => upload(filesPath(id, "exchanges", exchange, "pictures") + query({ alt }), file);

const upload = (path, file) => json(path, { method: "POST", body: file, type: file.type || "application/octet-stream" });

/** @param file the last parts of its address: "copies" or "pictures", and its id */
export const release = (id, file, said = {}) => json(filesPath(id, ...file, "release"), { method: "POST", body: JSON.stringify(said) });

export const takeBack = (id, file) => json(filesPath(id, ...file, "release"), { method: "DELETE" });

export const remove = (id, file) => ask(filesPath(id, ...file), { method: "DELETE" });

/** For the parties, what an address alone does not open. */
export const content = async (id, file) => (await ask(filesPath(id, ...file), { accept: "*/*" })).blob();

export const fileAddress = (id, file) => `api/${filesPath(id, ...file)}`;

const filesPath = (id, ...parts) => ["partnerships", id, ...parts].map(encodeURIComponent).join("/");

export const report = (wanted) => json("reports", { method: "POST", body: JSON.stringify(wanted) });

/** The kinds of documents and the languages that they come in. */
export const documents = (signal) => json("documents", { signal });

/** A paper, filled in with as much as whoever has signed in may see, and the name of its file. */
export async function paper(kind, wanted) {
  const answer = await ask(`documents/${kind}`, { accept: "*/*", method: "POST", body: JSON.stringify(wanted) });
  const [, name] = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition"));
  return { name, blob: await answer.blob() };
}

/** @param wanted `q`, `country` and `category`, each perhaps empty */
export const seekers = (wanted, signal) =>
  json(`seekers${query(Object.fromEntries(Object.entries(wanted).filter(([, value]) => value)))}`, { signal });

/** Posts what a city seeks. */
export const post = (wanted, once) => json("seekers", { method: "POST", body: JSON.stringify(wanted), once });

/** Puts another entry in the place of the version that was read. */
export const repost = (seeker, wanted) => json(seekerPath(seeker), { method: "PUT", body: JSON.stringify(wanted) });

/** Records that are shown no more, of cities that whoever has signed in answers for. */
export const hiddenSeekers = () => json("seekers/hidden");

export const renew = (seeker) => json(`${seekerPath(seeker)}/renew`, { method: "POST" });

export const withdraw = (seeker) => ask(seekerPath(seeker), { method: "DELETE" });

/** What is there for those alone who answer for the city: letters, contact, history. */
export const inbox = (seeker) => json(`${seekerPath(seeker)}/letters`);

export const forgetLetter = (seeker, letter) =>
  ask(`${seekerPath(seeker)}/letters/${encodeURIComponent(letter)}`, { method: "DELETE" });

const seekerPath = (id) => `seekers/${encodeURIComponent(id)}`;

export const write = (seeker, letter) =>
  ask(`${seekerPath(seeker)}/letters`, { method: "POST", body: JSON.stringify(letter) });

function assessment(state) {
  return { profile: profileOf(state.profile), weights: state.weights, wishes: wishesOf(state), limit: state.limit };
}

function wishesOf({ countries, regions, languages, minPopulation, maxPopulation, partnered, sameCountry, onePerCountry, reach, variety }) {
  return { countries, regions, languages, minPopulation, maxPopulation, partnered, sameCountry, onePerCountry, reach, variety };
}

function query(parameters) {
  const text = new URLSearchParams(parameters).toString();
  return text && `?${text}`;
}
