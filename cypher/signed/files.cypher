// Answers: which files of signed copies are recorded?
// Parameters: none
// Columns: hash STRING (SHA-256), id STRING
// Relies on: some thousands of records
MATCH (s:SignedCopy)
RETURN s.sha256 AS hash, s.id AS id
ORDER BY id
