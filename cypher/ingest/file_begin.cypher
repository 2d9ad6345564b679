// Answers: record that the import of a file has begun or goes on; one that was forgotten begins anew, behind all others
// Parameters: name STRING, kind STRING, file STRING, fingerprint STRING
// Columns: position INTEGER
// Relies on: the unique names of imports
OPTIONAL MATCH (other:Import)
WHERE other.file IS NOT NULL AND other.forgottenAt IS NULL
WITH coalesce(max(other.order), 0) + 1 AS next
MERGE (i:Import {name: $name})
SET i.order = CASE WHEN i.order IS NULL OR i.forgottenAt IS NOT NULL THEN next ELSE i.order END,
    i.kind = $kind, i.file = $file, i.fingerprint = $fingerprint, i.position = coalesce(i.position, 0),
    i.rows = coalesce(i.rows, 0), i.created = coalesce(i.created, 0), i.startedAt = datetime(),
    i.finishedAt = null, i.forgottenAt = null
RETURN i.position AS position
ORDER BY position
