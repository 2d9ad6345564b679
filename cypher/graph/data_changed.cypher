// Answers: count one more change of the data, unless data is being loaded; whoever changes it next waits until this one has ended
// Parameters: none
// Columns: changes INTEGER
// Relies on: the unique names of imports and of the register. The lock on the import is what a loading waits for.
MATCH (i:Import {name: 'everything'})
SET i.changedAt = datetime()
WITH i
WHERE i.finishedAt IS NOT NULL
MERGE (register:Register {name: 'register'})
SET register.locked = true
WITH register
SET register.changes = coalesce(register.changes, 0) + 1
RETURN register.changes AS changes
ORDER BY changes
