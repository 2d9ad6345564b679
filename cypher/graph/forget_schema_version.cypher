// Answers: forget that a schema file was run, so that it is run again
// Parameters: version STRING
// Columns: none
// Relies on: one node for each file that was run
MATCH (s:SchemaVersion {version: $version})
DELETE s
