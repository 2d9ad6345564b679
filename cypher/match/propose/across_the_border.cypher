// Answers: which cities of other countries lie within 100 km of each of these places?
// Parameters: searches LIST<MAP> (country, lat, lng, logPop)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first, a row for each search in their order
// Relies on: the point index on locations. Where villages lie close together there are hundreds, so that experience and
// size count as well, about as much beside nearness as they do in the ranking.
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  MATCH (c:City)
  WHERE point.distance(c.location, point({latitude: search.lat, longitude: search.lng})) < 100000
  WITH c, exp(-point.distance(c.location, point({latitude: search.lat, longitude: search.lng})) / 50000) AS nearness
  WHERE c.country <> search.country
  WITH c.id AS id, nearness + 0.2 * log(1 + c.twinWeight) - 0.2 * abs(coalesce(c.logPop, 4.0) - search.logPop) AS strength
  ORDER BY strength DESC, id
  LIMIT 60
  RETURN collect(id) AS ids, collect(strength) AS strengths
}
RETURN ids, strengths
ORDER BY number
