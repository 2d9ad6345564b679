// Answers: which ten cities with partners lie nearest to a point, within 25 km, and which city at all? For a town that is not in the atlas
// Parameters: lat FLOAT, lng FLOAT
// Columns: id INTEGER, km FLOAT, partnered BOOLEAN, subdivision STRING, country STRING, localCountries LIST<STRING>, localShares LIST<FLOAT>, localRest FLOAT
// Relies on: the point indexes on the locations of cities, and of partnered ones
CALL () {
  MATCH (c:Partnered)
  WHERE point.distance(c.location, point({latitude: $lat, longitude: $lng})) < 25000
  RETURN c, point.distance(c.location, point({latitude: $lat, longitude: $lng})) / 1000 AS km
  ORDER BY km, c.id
  LIMIT 10
  UNION
  MATCH (c:City)
  WHERE point.distance(c.location, point({latitude: $lat, longitude: $lng})) < 25000
  RETURN c, point.distance(c.location, point({latitude: $lat, longitude: $lng})) / 1000 AS km
  ORDER BY km, c.id
  LIMIT 1
}
RETURN c.id AS id, km, c:Partnered AS partnered, c.subdivision AS subdivision, c.country AS country,
       c.localCountries AS localCountries, c.localShares AS localShares, c.localRest AS localRest
ORDER BY km, id
