// Answers: have the pictures of an exchange follow the entry that corrects it
// Parameters: id STRING, corrected INTEGER (the number of the earlier entry)
// Columns: none
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})-[:HAS_ENTRY]->(correction:Entry {corrects: $corrected})
MATCH (p)-[:HAS_ATTACHMENT]->(a:Attachment {exchange: $corrected})
SET a.exchange = correction.number,
    a.history = a.history + (left(correction.at, 10) + ' moved from entry ' + $corrected + ' to ' + correction.number + ', which corrects it')
