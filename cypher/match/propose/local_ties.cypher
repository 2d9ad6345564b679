// Answers: which cities of about this size are best connected, in the countries to which the local partnerships lead?
// Parameters: countries LIST<STRING>, most LIST<INTEGER>, logPop FLOAT
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>
// Relies on: the range index on (country, twinWeight), whose order a query must name whole to be read from its end, and
// the range index on (country, logPop); a fivefold size more or less is about this size
UNWIND range(0, size($countries) - 1) AS i
CALL (i) {
  MATCH (c:City)
  WHERE c.country = $countries[i] AND c.twinWeight > 0 AND abs(c.logPop - $logPop) <= 0.7
  WITH c ORDER BY c.country DESC, c.twinWeight DESC LIMIT 80
  WITH collect(c.id)[0..$most[i]] AS best
  UNWIND best AS id
  RETURN id
  UNION
  MATCH (c:City)
  WHERE c.country = $countries[i] AND c.logPop >= $logPop
  WITH c ORDER BY c.country, c.logPop LIMIT 5
  RETURN c.id AS id
  UNION
  MATCH (c:City)
  WHERE c.country = $countries[i] AND c.logPop < $logPop
  WITH c ORDER BY c.country DESC, c.logPop DESC LIMIT 4
  RETURN c.id AS id
}
WITH i, id
ORDER BY i, id
RETURN collect(id) AS ids, collect(1.0 / (1 + i)) AS strengths
ORDER BY ids[0]
