/** What the list of cities that seek is asked for, as it stands in the address. */

const filters = ["q", "country", "category"];

export const parse = (query) => Object.fromEntries(filters.map((name) => [name, query.get(name) ?? ""]));

export function write(wanted, query) {
  for (const name of filters) if (wanted[name]) query.set(name, wanted[name]);
  return query;
}
