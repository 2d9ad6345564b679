// Answers: what does the model of coverage know of each country: towns, people, the centre of its people?
// Parameters: none
// Columns: code STRING, towns INTEGER, people INTEGER, x FLOAT, y FLOAT, z FLOAT, migrantsKnown BOOLEAN
// Relies on: one pass over the cities, in the order of their ids, so that sums are the same each time.
// A town is a city of 15,000 people or more; a city whose population is unknown counts as a thousand people for the centre.
MATCH (c:City)
WITH c ORDER BY c.id
WITH c.country AS code, coalesce(c.population, 0) AS people,
     radians(c.location.latitude) AS lat, radians(c.location.longitude) AS lng
WITH code, people, lat, lng, CASE WHEN people < 1000 THEN 1000 ELSE people END AS weight
WITH code, count(CASE WHEN people >= 15000 THEN 1 END) AS towns, sum(people) AS people,
     sum(weight * cos(lat) * cos(lng)) AS x, sum(weight * cos(lat) * sin(lng)) AS y, sum(weight * sin(lat)) AS z
MATCH (country:Country {code: code})
RETURN code, towns, people, x, y, z, EXISTS { (country)-[:MIGRATED_TO]-() } AS migrantsKnown
ORDER BY code
