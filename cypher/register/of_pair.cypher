// Answers: which partnerships have these two cities already?
// Parameters: cities LIST<INTEGER> (two)
// Columns: id STRING, stage STRING, kept BOOLEAN
// Relies on: the unique ids of cities
MATCH (:City {id: $cities[0]})-[:PARTY_TO]->(p:Partnership)<-[:PARTY_TO]-(:City {id: $cities[1]})
RETURN p.id AS id, p.stage AS stage, p:Kept AS kept
ORDER BY id
