// Answers: what does the model of coverage know of each subdivision: towns, people, partnerships with other countries?
// Parameters: none
// Columns: code STRING, country STRING, towns INTEGER, people INTEGER, partnerships INTEGER
// Relies on: the counts that derive/coverage_count_subdivisions has left, and one pass over the cities
MATCH (c:City)
WHERE c.subdivision IS NOT NULL
WITH c.subdivision AS code, c.country AS country, coalesce(c.population, 0) AS people
WITH code, country, count(CASE WHEN people >= 15000 THEN 1 END) AS towns, sum(people) AS people
MATCH (s:Subdivision {code: code})
RETURN code, country, towns, people, s.partnerships AS partnerships
ORDER BY code
