// Answers: which cities of about its size belong to the rarest networks of each of these?
// Parameters: searches LIST<MAP> (networks, logPop)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first, a row for each search in their order
// Relies on: the unique codes of networks, each with at most some hundred cities
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  MATCH (n:Network)
  WHERE n.code IN search.networks
  MATCH (n)<-[:MEMBER_OF]-(c:City)
  WITH c, sum(n.rarity) AS shared
  WITH c.id AS id, shared * exp(-abs(coalesce(c.logPop, 4.0) - search.logPop)) AS strength
  ORDER BY strength DESC, id
  LIMIT 100
  RETURN collect(id) AS ids, collect(strength) AS strengths
}
RETURN ids, strengths
ORDER BY number
