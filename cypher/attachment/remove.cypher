// Answers: forget this attachment
// Parameters: id STRING, attachment STRING
// Columns: id STRING
// Relies on: the unique ids of attachments
MATCH (:Partnership {id: $id})-[:HAS_ATTACHMENT]->(a:Attachment {id: $attachment})
WITH a, a.id AS id
DETACH DELETE a
RETURN id
ORDER BY id
