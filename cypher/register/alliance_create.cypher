// Answers: begin an alliance of cities
// Parameters: partnership MAP, members LIST<MAP> (city, since)
// Columns: id STRING
// Relies on: the unique ids of partnerships and cities
CREATE (p:Partnership:Kept:Alliance)
SET p = $partnership
WITH p
UNWIND $members AS member
MATCH (c:City {id: member.city})
CREATE (c)-[:JOINED {since: member.since}]->(p)
RETURN DISTINCT p.id AS id
ORDER BY id
