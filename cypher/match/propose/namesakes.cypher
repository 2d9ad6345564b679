// Answers: which cities of other countries bear the same name, or one much like it?
// Parameters: id INTEGER
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first
// Relies on: the unique ids of cities
MATCH (:City {id: $id})-[n:NAMESAKE]-(c:City)
WITH c.id AS id, max(n.strength) AS strength
ORDER BY strength DESC, id
RETURN collect(id) AS ids, collect(strength) AS strengths
ORDER BY ids[0]
