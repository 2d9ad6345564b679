// Answers: record that the import of a file has ended well
// Parameters: name STRING
// Columns: rows INTEGER, created INTEGER
// Relies on: the unique names of imports
MATCH (i:Import {name: $name})
SET i.finishedAt = datetime()
RETURN i.rows AS rows, i.created AS created
ORDER BY i.name
