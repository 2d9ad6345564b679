// Answers: keep a new key, by its hash
// Parameters: id STRING, hash STRING, name STRING, role STRING, areas LIST<STRING>, cities LIST<INTEGER>, issuer STRING
// Columns: id STRING, name STRING, role STRING, areas LIST<STRING>, cities LIST<INTEGER>, createdAt STRING, createdBy STRING, revokedAt STRING
// Relies on: the unique ids of keys
CREATE (k:AccessKey {id: $id, hash: $hash, name: $name, role: $role, areas: $areas, cities: $cities,
                     createdAt: datetime(), createdBy: $issuer})
RETURN k.id AS id, k.name AS name, k.role AS role, k.areas AS areas, k.cities AS cities,
       toString(k.createdAt) AS createdAt, k.createdBy AS createdBy, toString(k.revokedAt) AS revokedAt
ORDER BY id
