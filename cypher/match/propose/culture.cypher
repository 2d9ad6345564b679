// Answers: which cities of about its size have the same kinds of cultural institutions as each of these?
// Parameters: searches LIST<MAP> (culture, logPop)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first, a row for each search in their order
// Relies on: the range index on kinds of institutions, of which a kind has at most some thousand
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  MATCH (i:Institution)
  WHERE i.kind IN search.culture
  MATCH (i)-[:LOCATED_IN]->(c:City)
  WITH c, count(DISTINCT i.kind) AS shared
  WITH c.id AS id, shared * exp(-abs(coalesce(c.logPop, 4.0) - search.logPop)) AS strength
  ORDER BY strength DESC, id
  LIMIT 100
  RETURN collect(id) AS ids, collect(strength) AS strengths
}
RETURN ids, strengths
ORDER BY number
