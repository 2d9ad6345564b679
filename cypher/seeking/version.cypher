// Answers: which number has the newest entry that changed what cities seek?
// Parameters: none
// Columns: version INTEGER (0: none); no row while nothing was ever entered
// Relies on: the register's own node
MATCH (register:Register {name: 'register'})
RETURN coalesce(register.seeking, 0) AS version
ORDER BY version
