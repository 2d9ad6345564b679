// Answers: which cities of the world are nearest to this one in size?
// Parameters: logPop FLOAT
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>
// Relies on: the range index on logPop, read from this size upwards and downwards
CALL () {
  MATCH (c:City)
  WHERE c.logPop >= $logPop
  RETURN c ORDER BY c.logPop LIMIT 60
  UNION ALL
  MATCH (c:City)
  WHERE c.logPop < $logPop
  RETURN c ORDER BY c.logPop DESC LIMIT 60
}
WITH c.id AS id, 1 - abs(c.logPop - $logPop) AS strength
ORDER BY strength DESC, id
RETURN collect(id) AS ids, collect(strength) AS strengths
ORDER BY ids[0]
