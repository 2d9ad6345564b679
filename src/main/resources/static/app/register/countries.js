/**
 * A partnership as the page shows it: its cities have the names of their countries as well, which the register tells by code, and those
 * of an alliance are the members that are in it now.
 */
export function withCountryNames(page, { countries }) {
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  return { ...page, cities: citiesOf(page).map((city) => ({ ...city, countryName: names.get(city.country) ?? city.country })) };
}

function citiesOf({ cities, kept }) {
  if (!kept?.alliance) return cities;
  return kept.alliance.members.filter(({ until }) => !until).map(({ city, name, country }) => ({ id: city, name, country }));
}
