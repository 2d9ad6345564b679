// Answers: to which metropolis does each city belong? The biggest city near enough, of the same country; else itself
// Parameters: none
// Columns: none
// Relies on: the point index on locations, and the range index on logPop, which finds the few cities above 250,000 first.
// A metropolis reaches 15 km at 250,000 people, and as far again for every tenfold: 24 km at a million, 39 km at ten million.
MATCH (city:City)
SET city.metropolis = city.id
WITH count(city) AS all
MATCH (core:City)
WHERE core.logPop >= 5.4
CALL (core) {
  WITH core, 15000 * (core.logPop - 4.4) AS reach
  MATCH (part:City)
  WHERE point.distance(part.location, core.location) < reach
  WITH core, part
  WHERE part.country = core.country AND coalesce(part.logPop, 0) < core.logPop AND part.kind <> 'capital'
  RETURN part
}
WITH part, core
ORDER BY core.logPop DESC, core.id
WITH part, collect(core)[0] AS core
SET part.metropolis = core.id
