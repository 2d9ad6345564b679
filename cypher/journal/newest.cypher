// Answers: which number has the newest entry?
// Parameters: none
// Columns: number INTEGER
// Relies on: the register's own node
OPTIONAL MATCH (register:Register {name: 'register'})
RETURN coalesce(register.entries, 0) AS number
ORDER BY number
