// Answers: which cities of the wished countries are nearest to this one in size?
// Parameters: countries LIST<STRING>, logPop FLOAT, each INTEGER
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>
// Relies on: the range index on (country, logPop), whose order a query must name whole to be read from where it starts
UNWIND range(0, size($countries) - 1) AS i
CALL (i) {
  MATCH (c:City)
  WHERE c.country = $countries[i] AND c.logPop >= $logPop
  RETURN c ORDER BY c.country, c.logPop LIMIT $each
  UNION ALL
  MATCH (c:City)
  WHERE c.country = $countries[i] AND c.logPop < $logPop
  RETURN c ORDER BY c.country DESC, c.logPop DESC LIMIT $each
}
WITH i, c.id AS id
ORDER BY i, id
RETURN collect(id) AS ids, collect(1.0) AS strengths
ORDER BY ids[0]
