// Answers: record an attachment of a partnership whose file is stored
// Parameters: id STRING, attachment MAP
// Columns: attachment MAP
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})
WHERE p:Kept
CREATE (p)-[:HAS_ATTACHMENT]->(a:Attachment)
SET a = $attachment
RETURN a { .id, .purpose, .exchange, .title, .sha256, .kind, .bytes, .on, .released } AS attachment
ORDER BY a.id
