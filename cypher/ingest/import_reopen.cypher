// Answers: record that these steps have to be done again
// Parameters: names LIST<STRING>
// Columns: none
// Relies on: the unique names of imports
UNWIND $names AS name
MATCH (i:Import {name: name})
SET i.finishedAt = null
