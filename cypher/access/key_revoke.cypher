// Answers: take a key back
// Parameters: id STRING, actor STRING
// Columns: id STRING, name STRING, role STRING, areas LIST<STRING>, cities LIST<INTEGER>, createdAt STRING, createdBy STRING, revokedAt STRING
// Relies on: the unique ids of keys; one that was taken back keeps when and by whom
MATCH (k:AccessKey {id: $id})
SET k.revokedBy = coalesce(k.revokedBy, $actor), k.revokedAt = coalesce(k.revokedAt, datetime())
RETURN k.id AS id, k.name AS name, k.role AS role, k.areas AS areas, k.cities AS cities,
       toString(k.createdAt) AS createdAt, k.createdBy AS createdBy, toString(k.revokedAt) AS revokedAt
ORDER BY id
