// Answers: which cities share a historical tie with this one?
// Parameters: heritage LIST<STRING>
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first
// Relies on: the unique codes of heritage, each with at most some hundred cities
MATCH (h:Heritage)
WHERE h.code IN $heritage
MATCH (h)<-[:HAS_HERITAGE]-(c:City)
WITH c.id AS id, toFloat(count(DISTINCT h)) AS strength
ORDER BY strength DESC, id
LIMIT 150
RETURN collect(id) AS ids, collect(strength) AS strengths
ORDER BY ids[0]
