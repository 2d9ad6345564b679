// Answers: what do the simple methods know of each city, and in which region does it lie?
// Parameters: none
// Columns: id INTEGER, country STRING, region STRING (its name), population INTEGER
// Relies on: one pass over the cities, and the unique codes of regions
MATCH (c:City)
MATCH (r:Region {code: c.region})
RETURN c.id AS id, c.country AS country, r.name AS region, c.population AS population
ORDER BY id
