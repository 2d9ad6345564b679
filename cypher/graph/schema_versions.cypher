// Answers: which schema files have been run on this graph?
// Parameters: none
// Columns: version STRING
// Relies on: the label, which has as many nodes as the schema has files
MATCH (v:SchemaVersion)
RETURN v.version AS version
ORDER BY version
