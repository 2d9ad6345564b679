// Answers: which cities of these areas are nearest to this one in size?
// Parameters: areas LIST<STRING>, logPop FLOAT, each INTEGER, how many bigger and how many smaller ones of each area
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>
// Relies on: the range index on (area, logPop), whose order a query must name whole to be read from where it starts
UNWIND range(0, size($areas) - 1) AS i
CALL (i) {
  MATCH (c:Candidate)
  WHERE c.area = $areas[i] AND c.logPop >= $logPop
  RETURN c ORDER BY c.area, c.logPop LIMIT $each
  UNION ALL
  MATCH (c:Candidate)
  WHERE c.area = $areas[i] AND c.logPop < $logPop
  RETURN c ORDER BY c.area DESC, c.logPop DESC LIMIT $each
}
WITH i, c.id AS id
ORDER BY i, id
RETURN collect(id) AS ids, [x IN collect(id) | 1.0] AS strengths
ORDER BY ids[0]
