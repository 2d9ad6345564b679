// Answers: which number has the newest entry that changed what cities seek?
// Parameters: none
// Columns: version INTEGER (0: none)
// Relies on: the register's own node
OPTIONAL MATCH (register:Register {name: 'register'})
RETURN coalesce(register.seeking, 0) AS version
ORDER BY version
