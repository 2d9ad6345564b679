// Answers: which cities share the rarest industries with this one?
// Parameters: industries LIST<STRING>
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first
// Relies on: the unique codes of industries; an industry has at most some thousand cities
MATCH (i:Industry)
WHERE i.code IN $industries
MATCH (i)<-[h:HAS_INDUSTRY]-(c:City)
WITH c.id AS id, sum(i.rarity * h.strength) AS strength
ORDER BY strength DESC, id
LIMIT 150
RETURN collect(id) AS ids, collect(strength) AS strengths
ORDER BY ids[0]
