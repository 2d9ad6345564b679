// Answers: which cities of its promising areas are connected well enough for each of these?
// Parameters: searches LIST<MAP> (areas, least: the weight of partnerships asked for in each area)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, a row for each search in their order
// Relies on: the range index on (area, twinWeight); the asker has chosen areas and weights so that few are left in all
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  UNWIND range(0, size(search.areas) - 1) AS k
  MATCH (c:Candidate)
  WHERE c.area = search.areas[k] AND c.twinWeight >= search.least[k]
  WITH c.id AS id, k
  ORDER BY k, id
  RETURN collect(id) AS ids, [x IN collect(id) | 1.0] AS strengths
}
RETURN ids, strengths
ORDER BY number
