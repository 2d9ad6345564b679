// Answers: with which content was this step last finished?
// Parameters: name STRING
// Columns: fingerprint STRING
// Relies on: the unique names of imports
MATCH (i:Import {name: $name})
WHERE i.finishedAt IS NOT NULL
RETURN i.fingerprint AS fingerprint
ORDER BY fingerprint
