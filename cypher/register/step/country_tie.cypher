// Answers: how many partnerships tie these two countries? As derive/country_ties has it for all
// Parameters: countries LIST<STRING> (two)
// Columns: none
// Relies on: the range index on (country, twinWeight); the percentiles are those of now, but only this pair is placed between them
MATCH (x:Country {code: $countries[0]})
MATCH (y:Country {code: $countries[1]})
WHERE x <> y
CALL (x, y) {
  OPTIONAL MATCH (a:City)-[t:TWINNED]-(b:City)
  WHERE a.country = x.code AND a.twinWeight > 0 AND b.country = y.code
  RETURN sum(t.weight) AS weight, count(CASE WHEN NOT t.unconfirmed THEN 1 END) AS partnerships,
         count(CASE WHEN t.unconfirmed THEN 1 END) AS unconfirmed
}
MERGE (x)-[tied:TIED]-(y)
SET tied.partnerships = partnerships, tied.unconfirmed = unconfirmed, tied.weight = toFloat(weight), tied.tie = 0.0,
    tied.density = CASE WHEN weight > 0 THEN weight / ((x.cities + 20) * (y.cities + 20)) END
WITH tied
CALL () {
  MATCH (:Country)-[t:TIED]->(:Country)
  WHERE t.partnerships + t.unconfirmed > 0
  RETURN percentileCont(log(t.density), 0.05) AS low, percentileCont(log(t.density), 0.95) AS high
}
WITH tied, (log(tied.density) - low) / (high - low) AS tie
FOREACH (living IN CASE WHEN tie IS NOT NULL THEN [tied] ELSE [] END |
  SET living.tie = CASE WHEN tie < 0 THEN 0.0 WHEN tie > 1 THEN 1.0 ELSE tie END
)
FOREACH (empty IN CASE WHEN tied.density IS NULL AND tied.source IS NULL THEN [tied] ELSE [] END | DELETE empty)
