// Answers: make a key for an administrator, if no administrator has one
// Parameters: id STRING, hash STRING
// Columns: id STRING
// Relies on: the register's own node, which is locked first, so that of two servers that start at once one makes the key
MERGE (register:Register {name: 'register'})
SET register.keysLookedAt = datetime()
WITH register
WHERE NOT EXISTS { MATCH (k:AccessKey {role: 'administrator'}) WHERE k.revokedAt IS NULL }
CREATE (k:AccessKey {id: $id, hash: $hash, name: 'first administrator', role: 'administrator', areas: [], cities: [],
                     createdAt: datetime(), createdBy: 'register'})
RETURN k.id AS id
ORDER BY id
