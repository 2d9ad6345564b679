// Answers: post a seeking record
// Parameters: id STRING, city INTEGER, fields MAP, today STRING, validUntil STRING, entry MAP
// Columns: id STRING
// Relies on: the unique ids of seeking records. It names its city by id, since tables are loaded anew and it is not.
CREATE (s:Seeking {id: $id})
SET s += $fields, s.city = $city, s.version = 1, s.since = $today, s.validUntil = $validUntil
CREATE (s)-[:HAS_ENTRY]->(e:Entry)
SET e = $entry
WITH s, e
MATCH (register:Register {name: 'register'})
SET register.seeking = e.number
RETURN s.id AS id
ORDER BY id
