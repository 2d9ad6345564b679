// Answers: which cities share a historical tie with each of these?
// Parameters: searches LIST<MAP> (heritage)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first, a row for each search in their order
// Relies on: the unique codes of heritage, each with at most some hundred cities
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  MATCH (h:Heritage)
  WHERE h.code IN search.heritage
  MATCH (h)<-[:HAS_HERITAGE]-(c:City)
  WITH c.id AS id, toFloat(count(DISTINCT h)) AS strength
  ORDER BY strength DESC, id
  LIMIT 150
  RETURN collect(id) AS ids, collect(strength) AS strengths
}
RETURN ids, strengths
ORDER BY number
