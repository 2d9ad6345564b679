// Answers: change a seeking record, if nobody has changed it since this version
// Parameters: id STRING, version INTEGER (null: whatever it is), fields MAP, entry MAP
// Columns: version INTEGER
// Relies on: the unique ids of seeking records
MATCH (s:Seeking {id: $id})
WHERE s.withdrawnOn IS NULL AND ($version IS NULL OR s.version = $version)
SET s += $fields, s.version = s.version + 1
CREATE (s)-[:HAS_ENTRY]->(e:Entry)
SET e = $entry
WITH s, e
MATCH (register:Register {name: 'register'})
SET register.seeking = e.number
RETURN s.version AS version
ORDER BY version
