// Answers: record that this step has ended well
// Parameters: name STRING, rows INTEGER
// Columns: none
// Relies on: the unique names of imports
MATCH (i:Import {name: $name})
SET i.finishedAt = datetime(), i.rows = $rows
