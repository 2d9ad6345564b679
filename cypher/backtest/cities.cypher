// Answers: what do the simple methods know of each city?
// Parameters: none
// Columns: id INTEGER, country STRING, region STRING, population INTEGER
// Relies on: one pass over the cities
MATCH (c:City)
RETURN c.id AS id, c.country AS country, c.region AS region, c.population AS population
ORDER BY id
