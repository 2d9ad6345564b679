// Answers: which cities of about its size share the rarest industries with each of these?
// Parameters: searches LIST<MAP> (industries, logPop)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first, a row for each search in their order
// Relies on: the unique codes of industries; an industry has at most some thousand cities
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  MATCH (i:Industry)
  WHERE i.code IN search.industries
  MATCH (i)<-[h:HAS_INDUSTRY]-(c:City)
  WITH c, sum(i.rarity * h.strength) AS shared
  WITH c.id AS id, shared * exp(-abs(coalesce(c.logPop, 4.0) - search.logPop)) AS strength
  ORDER BY strength DESC, id
  LIMIT 150
  RETURN collect(id) AS ids, collect(strength) AS strengths
}
RETURN ids, strengths
ORDER BY number
