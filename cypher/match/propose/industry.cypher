// Answers: which cities of about this size share the rarest industries with this one?
// Parameters: industries LIST<STRING>, logPop FLOAT
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first
// Relies on: the unique codes of industries; an industry has at most some thousand cities
MATCH (i:Industry)
WHERE i.code IN $industries
MATCH (i)<-[h:HAS_INDUSTRY]-(c:City)
WITH c, sum(i.rarity * h.strength) AS shared
WITH c.id AS id, shared * exp(-abs(coalesce(c.logPop, 4.0) - $logPop)) AS strength
ORDER BY strength DESC, id
LIMIT 150
RETURN collect(id) AS ids, collect(strength) AS strengths
ORDER BY ids[0]
