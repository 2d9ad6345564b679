// Answers: remember of each imported file that what it had added is gone
// Parameters: none
// Columns: none
// Relies on: some thirty records of imports
MATCH (i:Import)
WHERE i.file IS NOT NULL
SET i.forgottenAt = datetime(), i.finishedAt = null, i.position = 0, i.rows = 0, i.created = 0
