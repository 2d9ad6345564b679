// Answers: which living partnerships tie two cities of different countries?
// Parameters: none
// Columns: id STRING
// Relies on: one pass over the partnerships
MATCH (a:City)-[:PARTY_TO]->(p:Partnership)<-[:PARTY_TO]-(b:City)
WHERE a.id < b.id AND a.country <> b.country AND p.stage IN ['listed', 'active', 'unconfirmed']
RETURN p.id AS id
ORDER BY id
