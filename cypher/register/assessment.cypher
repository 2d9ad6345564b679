// Answers: which self-assessment was saved with this partnership last?
// Parameters: id STRING
// Columns: assessment STRING
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})-[:HAS_ENTRY]->(e:Entry {what: 'assessed'})
WITH e ORDER BY e.number DESC LIMIT 1
RETURN e.assessment AS assessment
ORDER BY assessment
