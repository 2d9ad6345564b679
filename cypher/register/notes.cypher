// Answers: what do these cities keep to themselves about this partnership?
// Parameters: id STRING, cities LIST<INTEGER> (whose notes the reader may see)
// Columns: id STRING, city INTEGER, at STRING, actor STRING, text STRING
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})-[:HAS_NOTE]->(n:PrivateNote)
WHERE n.city IN $cities
RETURN n.id AS id, n.city AS city, n.at AS at, n.actor AS actor, n.text AS text
ORDER BY at, id
