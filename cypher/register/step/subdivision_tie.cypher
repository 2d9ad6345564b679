// Answers: how many partnerships tie these two subdivisions of different countries? As derive/subdivision_ties has it for all
// Parameters: subdivisions LIST<STRING> (two)
// Columns: none
// Relies on: the unique codes of subdivisions, and their cities; the percentiles are those of now, but only this pair is placed between them
MATCH (x:Subdivision {code: $subdivisions[0]})
MATCH (y:Subdivision {code: $subdivisions[1]})
OPTIONAL MATCH (x)-[old:TIED]-(y)
DELETE old
WITH DISTINCT x, y
MATCH (x)<-[:IN]-(a:City)-[t:TWINNED]-(b:City)-[:IN]->(y)
WHERE a.country <> b.country
WITH x, y, a.country < b.country AS inOrder, sum(t.weight) AS weight, count(CASE WHEN NOT t.unconfirmed THEN 1 END) AS partnerships,
     count(CASE WHEN t.unconfirmed THEN 1 END) AS unconfirmed
WITH CASE WHEN inOrder THEN x ELSE y END AS x, CASE WHEN inOrder THEN y ELSE x END AS y, weight, partnerships, unconfirmed
MERGE (x)-[tied:TIED]->(y)
SET tied.partnerships = partnerships, tied.unconfirmed = unconfirmed, tied.density = weight / ((x.cities + 10) * (y.cities + 10))
WITH tied
MATCH (:Subdivision)-[t:TIED]->(:Subdivision)
WITH tied, percentileCont(log(t.density), 0.05) AS low, percentileCont(log(t.density), 0.95) AS high
WITH tied, (log(tied.density) - low) / (high - low) AS tie
SET tied.tie = CASE WHEN tie < 0 THEN 0.0 WHEN tie > 1 THEN 1.0 ELSE tie END
