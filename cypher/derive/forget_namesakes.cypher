// Answers: forget which cities share a name but for those that a table names, before it is found anew
// Parameters: none
// Columns: none
// Relies on: the relationship type's own count; there are some thousand
MATCH (:City)-[n:NAMESAKE]->(:City)
WHERE n.kind <> 'same'
DELETE n
