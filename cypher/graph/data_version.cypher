// Answers: which data does this graph hold, and after how many changes of the register?
// Parameters: none
// Columns: dataVersion STRING
// Relies on: the unique names of imports and of the register
MATCH (i:Import {name: 'everything'})
WHERE i.finishedAt IS NOT NULL
OPTIONAL MATCH (register:Register {name: 'register'})
WHERE register.changes > 0
RETURN i.fingerprint + coalesce('-' + register.changes, '') AS dataVersion
ORDER BY dataVersion
