// Answers: which files of attachments are recorded?
// Parameters: none
// Columns: purpose STRING, hash STRING (SHA-256), id STRING
// Relies on: some thousands of records
MATCH (a:Attachment)
RETURN a.purpose AS purpose, a.sha256 AS hash, a.id AS id
ORDER BY id
