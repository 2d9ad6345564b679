// Answers: erase what an address has written to a record, with all that it says of its sender
// Parameters: id STRING, email STRING, entry MAP (for the history of the record)
// Columns: letters INTEGER
// Relies on: the unique ids of seeking records
MATCH (s:Seeking {id: $id})<-[:TO]-(l:Letter)
WHERE toLower(l.email) = toLower($email)
WITH s, collect(l) AS letters
CREATE (s)-[:HAS_ENTRY]->(e:Entry)
SET e = $entry
FOREACH (l IN letters | DETACH DELETE l)
RETURN size(letters) AS letters
ORDER BY letters
