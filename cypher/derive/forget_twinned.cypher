// Answers: forget the derived TWINNED, before it is found anew
// Parameters: none
// Columns: none
// Relies on: the relationship type's own count; there is one for each partnership at most
MATCH (:City)-[twinned:TWINNED]->(:City)
CALL (twinned) { DELETE twinned } IN TRANSACTIONS OF 10000 ROWS
