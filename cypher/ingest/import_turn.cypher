// Answers: wait until nobody else loads data; whose transaction this is has its turn until it ends, also when its process does
// Parameters: none
// Columns: none
// Relies on: the unique names of imports. It is never committed: the lock is what counts.
MERGE (i:Import {name: 'turn'})
SET i.startedAt = datetime()
