// Answers: which cities have a profile like each of these?
// Parameters: searches LIST<MAP> (profile)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first, a row for each search in their order
// Relies on: the vector index on profiles
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  CALL db.index.vector.queryNodes('city_profile', 200, search.profile) YIELD node, score
  WITH node.id AS id, score
  ORDER BY score DESC, id
  RETURN collect(id) AS ids, collect(score) AS strengths
}
RETURN ids, strengths
ORDER BY number
