// Answers: is there an exchange with this number in the history of this partnership?
// Parameters: id STRING, exchange INTEGER
// Columns: number INTEGER
// Relies on: the unique ids of partnerships
MATCH (:Partnership {id: $id})-[:HAS_ENTRY]->(e:Entry {number: $exchange, what: 'exchange'})
RETURN e.number AS number
ORDER BY number
