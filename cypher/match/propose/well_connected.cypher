// Answers: which cities of these areas are connected this well at least?
// Parameters: areas LIST<STRING>, least LIST<FLOAT>, the weight of partnerships asked for in each
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>
// Relies on: the range index on (area, twinWeight); the asker has chosen areas and weights so that few are left in all
UNWIND range(0, size($areas) - 1) AS i
MATCH (c:Candidate)
WHERE c.area = $areas[i] AND c.twinWeight >= $least[i]
WITH c.id AS id, i
ORDER BY i, id
RETURN collect(id) AS ids, [x IN collect(id) | 1.0] AS strengths
ORDER BY ids[0]
