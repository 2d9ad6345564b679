const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const list = new Intl.ListFormat("en");

export const number = (value) => whole.format(value);

export const decimal = (value, places, options) =>
  value.toLocaleString("en", { minimumFractionDigits: places, maximumFractionDigits: places, ...options });

export const percent = (share) => decimal(share, 1, { style: "percent" });

export const km = (value) => `${number(value)} km`;

export const size = (bytes) => (bytes < 1e6 ? `${number(Math.max(1, bytes / 1e3))} kB` : `${decimal(bytes / 1e6, 1)} MB`);

export const residents = (city) => (city.population == null ? "population unknown" : `${number(city.population)} residents`);

export const count = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;

export const and = (words) => list.format(words);

/** A score is a share of the attainable points, never a probability. */
export const ofHundred = (score) => Math.round(score * 100);

export const place = ({ name, subdivisionName, countryName }) =>
  [subdivisionName === name ? null : subdivisionName, countryName].filter(Boolean).join(", ");

/** For a label in the middle of a sentence: "Population size" becomes "population size", "UNESCO" stays. */
export const inner = (label) => (/^[A-Z][^A-Z]/.test(label) ? label[0].toLowerCase() + label.slice(1) : label);
