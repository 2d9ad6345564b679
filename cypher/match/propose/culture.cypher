// Answers: which cities of about this size have the same kinds of cultural institutions?
// Parameters: culture LIST<STRING>, logPop FLOAT
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first
// Relies on: the range index on kinds of institutions, of which a kind has at most some thousand
MATCH (i:Institution)
WHERE i.kind IN $culture
MATCH (i)-[:LOCATED_IN]->(c:City)
WITH c, count(DISTINCT i.kind) AS shared
WITH c.id AS id, shared * exp(-abs(coalesce(c.logPop, 4.0) - $logPop)) AS strength
ORDER BY strength DESC, id
LIMIT 100
RETURN collect(id) AS ids, collect(strength) AS strengths
ORDER BY ids[0]
