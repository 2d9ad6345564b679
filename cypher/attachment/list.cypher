// Answers: which attachments of this purpose has this partnership?
// Parameters: id STRING, purpose STRING
// Columns: attachment MAP
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})-[:HAS_ATTACHMENT]->(a:Attachment {purpose: $purpose})
RETURN a { .id, .purpose, .exchange, .title, .sha256, .kind, .bytes, .on, .released } AS attachment
ORDER BY a.on, a.id
