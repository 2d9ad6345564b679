// Answers: how much does it say that two cities share this network? As derive/rarity has it for all
// Parameters: code STRING
// Columns: none
// Relies on: one pass over the candidates, of whom most are in no network
MATCH (c:Candidate)
WHERE c.networks <> []
WITH toFloat(count(c)) AS total
MATCH (n:Network {code: $code})
WITH n, total, COUNT { (n)<-[:MEMBER_OF]-() } AS cities
SET n.cities = cities, n.rarity = CASE WHEN cities = 0 OR total <= 1 THEN 1.0 ELSE log(total / cities) / log(total) END
