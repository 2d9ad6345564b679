// Answers: which cities of about its size lie in countries with an official language of each of these?
// Parameters: searches LIST<MAP> (languages, logPop)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, a row for each search in their order
// Relies on: the unique codes of languages, and the range index on (country, logPop); at most thirty countries
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  MATCH (l:Language)<-[s:SPEAKS]-(country:Country)
  WHERE l.code IN search.languages AND s.official
  WITH DISTINCT country.code AS country
  ORDER BY country
  LIMIT 30
  CALL (search, country) {
    MATCH (c:City)
    WHERE c.country = country AND c.logPop >= search.logPop
    RETURN c ORDER BY c.country, c.logPop LIMIT 6
    UNION ALL
    MATCH (c:City)
    WHERE c.country = country AND c.logPop < search.logPop
    RETURN c ORDER BY c.country DESC, c.logPop DESC LIMIT 4
  }
  WITH DISTINCT c.id AS id
  ORDER BY id
  RETURN collect(id) AS ids, [x IN collect(id) | 1.0] AS strengths
}
RETURN ids, strengths
ORDER BY number
