// Answers: let everybody read this attachment, or nobody but the parties
// Parameters: id STRING, attachment STRING, released BOOLEAN, title STRING (null to leave it as it is), actor STRING, today STRING
// Columns: attachment MAP
// Relies on: the unique ids of attachments
MATCH (:Partnership {id: $id})-[:HAS_ATTACHMENT]->(a:Attachment {id: $attachment})
SET a.released = $released, a.title = coalesce($title, a.title),
    a.history = a.history + ($today + CASE WHEN $released THEN ' released by ' ELSE ' taken back by ' END + $actor)
RETURN a { .id, .purpose, .exchange, .title, .sha256, .kind, .bytes, .on, .released } AS attachment
ORDER BY a.id
