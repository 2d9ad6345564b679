// Answers: forget this signed copy
// Parameters: id STRING, copy STRING
// Columns: hash STRING (SHA-256)
// Relies on: the unique ids of signed copies
MATCH (:Partnership {id: $id})-[:HAS_COPY]->(s:SignedCopy {id: $copy})
WITH s, s.sha256 AS hash
DETACH DELETE s
RETURN hash
ORDER BY hash
