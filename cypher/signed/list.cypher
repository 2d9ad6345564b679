// Answers: which signed copies has this partnership?
// Parameters: id STRING
// Columns: copy MAP
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})-[:HAS_COPY]->(s:SignedCopy)
RETURN s { .id, .title, .sha256, .kind, .bytes, .on, .released } AS copy
ORDER BY s.on, s.id
