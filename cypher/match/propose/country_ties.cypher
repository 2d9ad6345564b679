// Answers: which cities of the countries tied best to this one are nearest to it in size?
// Parameters: tiedCountries LIST<STRING>, logPop FLOAT
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>
// Relies on: the range index on (country, logPop), whose order a query must name whole to be read from where it starts
UNWIND range(0, size($tiedCountries) - 1) AS i
CALL (i) {
  MATCH (c:City)
  WHERE c.country = $tiedCountries[i] AND c.logPop >= $logPop
  RETURN c ORDER BY c.country, c.logPop LIMIT 18
  UNION ALL
  MATCH (c:City)
  WHERE c.country = $tiedCountries[i] AND c.logPop < $logPop
  RETURN c ORDER BY c.country DESC, c.logPop DESC LIMIT 10
}
WITH i, c.id AS id
ORDER BY i, id
RETURN collect(id) AS ids, collect(1.0 / (1 + i)) AS strengths
ORDER BY ids[0]
