/** Whether somebody who has signed in answers for a city, as far as the page can tell; the server decides. */
export function answersFor({ role, scope }, city) {
  if (role === "administrator") return true;
  if (role === "liaison") return scope.cities.includes(city.id);
  return role === "coordinator" && scope.areas.some((area) => [city.country, city.subdivision].includes(area) || isNetwork(area));
}

/** Which cities are in it, the list does not tell. */
const isNetwork = (area) => area.startsWith("network:");
