// Answers: wait until every index can be used, at most five minutes
// Parameters: none
// Columns: none
// Relies on: nothing
CALL db.awaitIndexes(300)
