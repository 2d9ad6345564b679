// Answers: forget which cities are neighbours, before it is found anew
// Parameters: none
// Columns: none
// Relies on: the relationship type's own count; there are at most ten for each city
MATCH (:City)-[near:NEAR]->(:City)
CALL (near) { DELETE near } IN TRANSACTIONS OF 10000 ROWS
