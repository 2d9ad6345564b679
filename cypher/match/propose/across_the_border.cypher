// Answers: which cities of other countries lie within 100 km?
// Parameters: country STRING, lat FLOAT, lng FLOAT
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first
// Relies on: the point index on locations
MATCH (c:City)
WHERE point.distance(c.location, point({latitude: $lat, longitude: $lng})) < 100000
WITH c, exp(-point.distance(c.location, point({latitude: $lat, longitude: $lng})) / 50000) AS nearness
WHERE c.country <> $country
WITH c.id AS id, nearness + 0.05 * log(1 + c.twinWeight) AS strength
ORDER BY strength DESC, id
LIMIT 60
RETURN collect(id) AS ids, collect(strength) AS strengths
ORDER BY ids[0]
