// Answers: which ten cities of the atlas lie nearest to a point, within 25 km? For a town that is not in the atlas
// Parameters: lat FLOAT, lng FLOAT
// Columns: id INTEGER, km FLOAT, metropolis INTEGER, subdivision STRING, country STRING, localCountries LIST<STRING>, localShares LIST<FLOAT>, localRest FLOAT
// Relies on: the point index on locations
MATCH (c:City)
WHERE point.distance(c.location, point({latitude: $lat, longitude: $lng})) < 25000
WITH c, point.distance(c.location, point({latitude: $lat, longitude: $lng})) / 1000 AS km
RETURN c.id AS id, km, c.metropolis AS metropolis, c.subdivision AS subdivision, c.country AS country,
       c.localCountries AS localCountries, c.localShares AS localShares, c.localRest AS localRest
ORDER BY km, id
LIMIT 10
