// Answers: how many cities has each subdivision, and what do their partnerships with other countries weigh?
// Parameters: none
// Columns: none
// Relies on: one pass over the cities and their TWINNED, and the unique codes of subdivisions
MATCH (c:City)
WHERE c.subdivision IS NOT NULL
WITH c.subdivision AS code, count(c) AS cities,
     sum(reduce(weight = 0.0, w IN [(c)-[t:TWINNED]-(p) WHERE p.country <> c.country | t.weight] | weight + w)) AS weight
MATCH (area:Subdivision {code: code})
SET area.cities = cities, area.twinWeight = weight
