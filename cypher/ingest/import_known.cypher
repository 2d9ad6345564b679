// Answers: with which content was this step last begun, whether or not it ended?
// Parameters: name STRING
// Columns: fingerprint STRING
// Relies on: the unique names of imports
MATCH (i:Import {name: $name})
RETURN i.fingerprint AS fingerprint
ORDER BY fingerprint
