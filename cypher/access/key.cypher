// Answers: what does the key with this id open, and by which hash is it known?
// Parameters: id STRING
// Columns: id STRING, hash STRING, role STRING, areas LIST<STRING>, cities LIST<INTEGER>, revokedAt STRING
// Relies on: the unique ids of keys
MATCH (k:AccessKey {id: $id})
RETURN k.id AS id, k.hash AS hash, k.role AS role, k.areas AS areas, k.cities AS cities, toString(k.revokedAt) AS revokedAt
ORDER BY id
