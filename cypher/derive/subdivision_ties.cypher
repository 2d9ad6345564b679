// Answers: how many partnerships tie two subdivisions of different countries, relative to their numbers of cities?
// Parameters: none
// Columns: none
// Relies on: one pass over TWINNED, then one TIED for each pair of subdivisions with a partnership.
// density and tie as for countries (derive/country_ties), with 10 for 20: subdivisions are smaller.
OPTIONAL MATCH (:Subdivision)-[old:TIED]->(:Subdivision)
DELETE old
WITH count(old) AS forgotten
MATCH (a:City)-[t:TWINNED]-(b:City)
WHERE a.country < b.country AND a.subdivision IS NOT NULL AND b.subdivision IS NOT NULL
WITH a.subdivision AS one, b.subdivision AS other, sum(t.weight) AS weight,
     count(CASE WHEN NOT t.unconfirmed THEN 1 END) AS partnerships, count(CASE WHEN t.unconfirmed THEN 1 END) AS unconfirmed
MATCH (x:Subdivision {code: one})
MATCH (y:Subdivision {code: other})
MERGE (x)-[tied:TIED]->(y)
SET tied.partnerships = partnerships, tied.unconfirmed = unconfirmed,
    tied.density = weight / ((x.cities + 10) * (y.cities + 10))
WITH percentileCont(log(tied.density), 0.05) AS low, percentileCont(log(tied.density), 0.95) AS high
MATCH (:Subdivision)-[t:TIED]->(:Subdivision)
WITH t, (log(t.density) - low) / (high - low) AS tie
SET t.tie = CASE WHEN tie < 0 THEN 0.0 WHEN tie > 1 THEN 1.0 ELSE tie END
