// Answers: which are the ten nearest cities with partners, within 25 km of each city?
// Parameters: none
// Columns: none
// Relies on: the point index on the locations of partnered cities; the id is compared after a WITH, because beside the distance
// the planner would take the index on ids instead, fifty times slower. A neighbour is asked for its partnerships alone, and
// villages without any must not take the place of one that has some.
MATCH (city:City)
CALL (city) {
  MATCH (other:Partnered)
  WHERE point.distance(other.location, city.location) < 25000
  WITH other, point.distance(other.location, city.location) / 1000 AS km
  WHERE other.id <> city.id
  ORDER BY km, other.id
  LIMIT 10
  CREATE (city)-[:NEAR {km: round(km, 1)}]->(other)
} IN TRANSACTIONS OF 1000 ROWS
