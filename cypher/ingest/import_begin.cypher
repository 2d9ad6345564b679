// Answers: record that this step has begun, so that a killed one is known
// Parameters: name STRING, fingerprint STRING
// Columns: none
// Relies on: the unique names of imports
MERGE (i:Import {name: $name})
SET i.fingerprint = $fingerprint, i.startedAt = datetime(), i.finishedAt = null
