// Answers: how many partnerships have these cities, those that are like them, and the cities like these? As derive/similar_weight
// Parameters: cities LIST<INTEGER>
// Columns: none
// Relies on: the unique ids of cities; at most eight SIMILAR from a city, and some more to it
UNWIND $cities AS id
MATCH (changed:City {id: id})
CALL (changed) {
  RETURN changed AS c
  UNION
  MATCH (c:City)-[:SIMILAR]->(changed)
  RETURN c
}
WITH DISTINCT c
OPTIONAL MATCH (c)-[s:SIMILAR]->(other:City)
WITH c, sum(s.weight * other.twinWeight) AS weight
SET c.similarWeight = c.twinWeight + weight
