// Answers: forget which cities are alike, before it is found anew
// Parameters: none
// Columns: none
// Relies on: the relationship type's own count; there are at most eight for each city
MATCH (:City)-[similar:SIMILAR]->(:City)
CALL (similar) { DELETE similar } IN TRANSACTIONS OF 10000 ROWS
