// Answers: which cities of other countries bear the same name?
// Parameters: id INTEGER
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>
// Relies on: the unique ids of cities
MATCH (:City {id: $id})-[:NAMESAKE]-(c:City)
WITH DISTINCT c.id AS id
ORDER BY id
RETURN collect(id) AS ids, [x IN collect(id) | 1.0] AS strengths
ORDER BY ids[0]
