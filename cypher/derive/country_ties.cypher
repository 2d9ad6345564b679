// Answers: how many partnerships tie two countries, and how many is that relative to their numbers of cities?
// Parameters: none
// Columns: none
// Relies on: one pass over TWINNED, then one TIED for each pair of countries.
// density = weight / ((cities of one + 20) * (cities of the other + 20)); the 20 keeps a country of one city from outranking all.
// tie = where ln(density) lies between the 5th and the 95th percentile of all pairs, from 0 to 1.
MATCH (old:Country)-[t:TIED]-()
SET t.partnerships = 0, t.unconfirmed = 0, t.weight = 0.0, t.tie = 0.0
WITH count(t) AS forgotten
MATCH (a:City)-[t:TWINNED]-(b:City)
WHERE a.country < b.country
WITH a.country AS one, b.country AS other, sum(t.weight) AS weight,
     count(CASE WHEN NOT t.unconfirmed THEN 1 END) AS partnerships, count(CASE WHEN t.unconfirmed THEN 1 END) AS unconfirmed
MATCH (x:Country {code: one})
MATCH (y:Country {code: other})
MERGE (x)-[tied:TIED]-(y)
SET tied.partnerships = partnerships, tied.unconfirmed = unconfirmed, tied.weight = weight,
    tied.density = weight / ((x.cities + 20) * (y.cities + 20))
WITH percentileCont(log(tied.density), 0.05) AS low, percentileCont(log(tied.density), 0.95) AS high
MATCH (:Country)-[t:TIED]->(:Country)
WHERE t.partnerships + t.unconfirmed > 0
WITH t, (log(t.density) - low) / (high - low) AS tie
SET t.tie = CASE WHEN tie < 0 THEN 0.0 WHEN tie > 1 THEN 1.0 ELSE tie END
