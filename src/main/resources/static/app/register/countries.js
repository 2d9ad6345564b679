/** A partnership whose cities have the names of their countries as well, which the register tells by code. */
export function withCountryNames(page, { countries }) {
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  return { ...page, cities: page.cities.map((city) => ({ ...city, countryName: names.get(city.country) ?? city.country })) };
}
