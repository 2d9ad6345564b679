// Answers: which keys have been issued?
// Parameters: none
// Columns: id STRING, name STRING, role STRING, areas LIST<STRING>, cities LIST<INTEGER>, createdAt STRING, createdBy STRING, revokedAt STRING
// Relies on: one node for each key, of which there are as many as there are coordinators and liaisons
MATCH (k:AccessKey)
RETURN k.id AS id, k.name AS name, k.role AS role, k.areas AS areas, k.cities AS cities,
       toString(k.createdAt) AS createdAt, k.createdBy AS createdBy, toString(k.revokedAt) AS revokedAt
ORDER BY createdAt DESC, id
