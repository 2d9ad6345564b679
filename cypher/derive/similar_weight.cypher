// Answers: how many partnerships have a city and the cities like it, each counted by its likeness?
// Parameters: none
// Columns: none
// Relies on: at most eight SIMILAR from a city
MATCH (c:City)
CALL (c) {
  OPTIONAL MATCH (c)-[s:SIMILAR]->(other:City)
  WITH c, sum(s.weight * other.twinWeight) AS weight
  SET c.similarWeight = c.twinWeight + weight
} IN 2 CONCURRENT TRANSACTIONS OF 5000 ROWS
