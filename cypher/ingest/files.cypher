// Answers: which files have been imported, in their order, and how far?
// Parameters: none
// Columns: kind STRING, file STRING, fingerprint STRING, position INTEGER, finished BOOLEAN, forgotten BOOLEAN
// Relies on: some thirty records of imports
MATCH (i:Import)
WHERE i.file IS NOT NULL
RETURN i.kind AS kind, i.file AS file, i.fingerprint AS fingerprint, i.position AS position,
       i.finishedAt IS NOT NULL AS finished, i.forgottenAt IS NOT NULL AS forgotten
ORDER BY i.order, i.name
