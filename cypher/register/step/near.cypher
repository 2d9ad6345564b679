// Answers: which are now the ten nearest cities with partners of each city around these? As derive/near has it for all
// Parameters: cities LIST<INTEGER>
// Columns: none
// Relies on: the unique ids of cities, and the point indexes on the locations of cities and of partnered ones
UNWIND $cities AS id
MATCH (changed:City {id: id})
CALL (changed) {
  MATCH (city:City)
  WHERE point.distance(city.location, changed.location) < 25000
  RETURN city
}
WITH DISTINCT city
CALL (city) {
  MATCH (city)-[old:NEAR]->()
  DELETE old
}
CALL (city) {
  MATCH (other:Partnered)
  WHERE point.distance(other.location, city.location) < 25000
  WITH other, point.distance(other.location, city.location) / 1000 AS km
  WHERE other.id <> city.id
  ORDER BY km, other.id
  LIMIT 10
  CREATE (city)-[:NEAR {km: round(km, 1)}]->(other)
}
