// Answers: take a city into an alliance
// Parameters: id STRING, city INTEGER, since STRING
// Columns: none
// Relies on: the unique ids of partnerships and cities
MATCH (p:Partnership {id: $id})
MATCH (c:City {id: $city})
CREATE (c)-[:JOINED {since: $since}]->(p)
