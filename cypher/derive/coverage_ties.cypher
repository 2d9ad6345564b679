// Answers: what ties two countries, and how many partnerships have they that a current list or the register shows?
// Parameters: none
// Columns: one STRING, other STRING, border BOOLEAN, language BOOLEAN, colonial BOOLEAN, migrants INTEGER, partnerships INTEGER, suspended BOOLEAN
// Relies on: the relationships between countries, and the counts that derive/country_ties has left on TIED
MATCH (a:Country)-[t:TIED|MIGRATED_TO|TIES_SUSPENDED]-(b:Country)
WHERE a.code < b.code
WITH a.code AS one, b.code AS other, collect(t) AS ties
RETURN one, other,
       any(t IN ties WHERE coalesce(t.border, false)) AS border,
       any(t IN ties WHERE coalesce(t.language, false)) AS language,
       any(t IN ties WHERE coalesce(t.colonial, false)) AS colonial,
       reduce(sum = 0, t IN ties | sum + coalesce(t.people, 0)) AS migrants,
       reduce(sum = 0, t IN ties | sum + coalesce(t.partnerships, 0)) AS partnerships,
       any(t IN ties WHERE type(t) = 'TIES_SUSPENDED') AS suspended
ORDER BY one, other
