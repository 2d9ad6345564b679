// Answers: forget which cities share a name but for those that a table names, before it is found anew
// Parameters: none
// Columns: none
// Relies on: the relationship type's own count; it grows with the number of cities
MATCH (:City)-[n:NAMESAKE]->(:City)
WHERE n.kind <> 'same'
CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS
