// Answers: record how far the import of a file has come
// Parameters: name STRING, position INTEGER, rows INTEGER, created INTEGER
// Columns: none
// Relies on: the unique names of imports
MATCH (i:Import {name: $name})
SET i.position = $position, i.rows = i.rows + $rows, i.created = i.created + $created
