// Answers: which cities of other countries bear the name of each of these, or one much like it?
// Parameters: searches LIST<MAP> (id)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first, a row for each search in their order
// Relies on: the unique ids of cities
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  MATCH (:City {id: search.id})-[n:NAMESAKE]-(c:City)
  WITH c.id AS id, max(n.strength) AS strength
  ORDER BY strength DESC, id
  RETURN collect(id) AS ids, collect(strength) AS strengths
}
RETURN ids, strengths
ORDER BY number
