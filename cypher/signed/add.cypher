// Answers: record a signed copy whose file is stored
// Parameters: id STRING, copy MAP
// Columns: copy MAP
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})
WHERE p:Kept
CREATE (p)-[:HAS_COPY]->(s:SignedCopy)
SET s = $copy
RETURN s { .id, .title, .sha256, .kind, .bytes, .on, .released } AS copy
ORDER BY s.id
