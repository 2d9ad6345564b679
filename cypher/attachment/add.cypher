// Answers: record an attachment of a partnership whose file is stored, unless it has as many as it may
// Parameters: id STRING, attachment MAP, most INTEGER
// Columns: attachment MAP
// Relies on: the unique ids of partnerships; the partnership is locked before its attachments are counted, and an exchange may have been corrected just now
MATCH (p:Partnership {id: $id})
WHERE p:Kept
SET p.locked = true
WITH p
WHERE COUNT { (p)-[:HAS_ATTACHMENT]->() } < $most
OPTIONAL MATCH (p)-[:HAS_ENTRY]->(correction:Entry {corrects: $attachment.exchange})
CREATE (p)-[:HAS_ATTACHMENT]->(a:Attachment)
SET a = $attachment, a.exchange = coalesce(correction.number, $attachment.exchange)
RETURN a { .id, .purpose, .exchange, .title, .sha256, .kind, .bytes, .on, .released } AS attachment
ORDER BY a.id
