// Answers: remember that a schema file has been run
// Parameters: version STRING
// Columns: none
// Relies on: the label, which has as many nodes as the schema has files
MERGE (v:SchemaVersion {version: $version})
  ON CREATE SET v.installedAt = datetime()
