// Answers: change a seeking record, if nobody has changed it since this version
// Parameters: id STRING, version INTEGER (null: whatever it is), fields MAP, what STRING (for its history)
// Columns: version INTEGER
// Relies on: the unique ids of seeking records
MATCH (s:Seeking {id: $id})
SET s.locked = true
WITH s
WHERE s.withdrawnOn IS NULL AND ($version IS NULL OR s.version = $version)
SET s += $fields, s.version = s.version + 1, s.history = s.history + $what, s.locked = null
RETURN s.version AS version
ORDER BY version
