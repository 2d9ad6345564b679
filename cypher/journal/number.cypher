// Answers: which number has the next entry? Whoever asks next waits until this one has ended, so that numbers follow time
// Parameters: none
// Columns: number INTEGER
// Relies on: the register's own node, locked before it is counted: a SET that reads what it sets locks in another order, and two deadlock
MERGE (register:Register {name: 'register'})
SET register.locked = true
WITH register
SET register.entries = coalesce(register.entries, 0) + 1
RETURN register.entries AS number
ORDER BY number
