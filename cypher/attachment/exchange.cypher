// Answers: is there an exchange with this number in the history of this partnership, and has none taken its place?
// Parameters: id STRING, exchange INTEGER
// Columns: number INTEGER
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})-[:HAS_ENTRY]->(e:Entry {number: $exchange, what: 'exchange'})
WHERE NOT EXISTS { (p)-[:HAS_ENTRY]->(:Entry {corrects: $exchange}) }
RETURN e.number AS number
ORDER BY number
