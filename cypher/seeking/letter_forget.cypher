// Answers: forget a letter, with all that it says of its sender
// Parameters: id STRING, letter STRING, entry MAP (for the history of the record)
// Columns: forgotten BOOLEAN
// Relies on: the unique ids of seeking records
MATCH (s:Seeking {id: $id})<-[:TO]-(l:Letter {id: $letter})
DETACH DELETE l
CREATE (s)-[:HAS_ENTRY]->(e:Entry)
SET e = $entry
RETURN true AS forgotten
ORDER BY forgotten
