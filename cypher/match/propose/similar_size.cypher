// Answers: which cities of the world are nearest to each of these in size?
// Parameters: searches LIST<MAP> (logPop)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, a row for each search in their order
// Relies on: the range index on logPop, read from this size upwards and downwards
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  CALL (search) {
    MATCH (c:City)
    WHERE c.logPop >= search.logPop
    RETURN c ORDER BY c.logPop LIMIT 60
    UNION ALL
    MATCH (c:City)
    WHERE c.logPop < search.logPop
    RETURN c ORDER BY c.logPop DESC LIMIT 60
  }
  WITH c.id AS id, 1 - abs(c.logPop - search.logPop) AS strength
  ORDER BY strength DESC, id
  RETURN collect(id) AS ids, collect(strength) AS strengths
}
RETURN ids, strengths
ORDER BY number
