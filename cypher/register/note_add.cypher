// Answers: keep a note of one city about this partnership
// Parameters: id STRING, note STRING, city INTEGER, at STRING, actor STRING, text STRING
// Columns: id STRING, city INTEGER, at STRING, actor STRING, text STRING
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})
CREATE (p)-[:HAS_NOTE]->(n:PrivateNote {id: $note, city: $city, at: $at, actor: $actor, text: $text})
RETURN n.id AS id, n.city AS city, n.at AS at, n.actor AS actor, n.text AS text
ORDER BY id
