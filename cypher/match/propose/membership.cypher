// Answers: which cities of about this size belong to the rarest of these networks?
// Parameters: networks LIST<STRING>, logPop FLOAT
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first
// Relies on: the unique codes of networks, each with at most some hundred cities
MATCH (n:Network)
WHERE n.code IN $networks
MATCH (n)<-[:MEMBER_OF]-(c:City)
WITH c, sum(n.rarity) AS shared
WITH c.id AS id, shared * exp(-abs(coalesce(c.logPop, 4.0) - $logPop)) AS strength
ORDER BY strength DESC, id
LIMIT 100
RETURN collect(id) AS ids, collect(strength) AS strengths
ORDER BY ids[0]
