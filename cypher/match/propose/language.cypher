// Answers: which cities of about this size lie in countries with one of these official languages?
// Parameters: languages LIST<STRING>, logPop FLOAT
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>
// Relies on: the unique codes of languages, and the range index on (country, logPop); at most thirty countries
MATCH (l:Language)<-[s:SPEAKS]-(country:Country)
WHERE l.code IN $languages AND s.official
WITH DISTINCT country.code AS country
ORDER BY country
LIMIT 30
CALL (country) {
  MATCH (c:City)
  WHERE c.country = country AND c.logPop >= $logPop
  RETURN c ORDER BY c.country, c.logPop LIMIT 6
  UNION ALL
  MATCH (c:City)
  WHERE c.country = country AND c.logPop < $logPop
  RETURN c ORDER BY c.country DESC, c.logPop DESC LIMIT 4
}
WITH DISTINCT c.id AS id
ORDER BY id
RETURN collect(id) AS ids, [x IN collect(id) | 1.0] AS strengths
ORDER BY ids[0]
