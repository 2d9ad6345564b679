// Answers: have these two cities a living partnership? As derive/twinned has it for all
// Parameters: cities LIST<INTEGER> (two)
// Columns: none
// Relies on: the unique ids of cities
MATCH (one:City {id: $cities[0]})
MATCH (two:City {id: $cities[1]})
OPTIONAL MATCH (one)-[old:TWINNED]-(two)
DELETE old
WITH DISTINCT CASE WHEN one.id < two.id THEN one ELSE two END AS a, CASE WHEN one.id < two.id THEN two ELSE one END AS b
MATCH (a)-[:PARTY_TO]->(p:Partnership)<-[:PARTY_TO]-(b)
WHERE p.stage IN ['listed', 'active', 'unconfirmed'] AND COUNT { (p)<-[:PARTY_TO]-() } = 2
WITH a, b, max(CASE p.stage WHEN 'unconfirmed' THEN 0.5 ELSE 1.0 END) AS weight
MERGE (a)-[t:TWINNED]->(b)
SET t.weight = weight, t.unconfirmed = weight < 1
