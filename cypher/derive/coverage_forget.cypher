// Answers: forget what an older fit has left between countries
// Parameters: none
// Columns: none
// Relies on: the type of the relationships
MATCH (:Country)-[e:EXPECTS]->(:Country)
CALL (e) { DELETE e } IN TRANSACTIONS OF 5000 ROWS
