// Answers: which data does this graph hold?
// Parameters: none
// Columns: dataVersion STRING
// Relies on: the unique names of imports
MATCH (i:Import {name: 'everything'})
WHERE i.finishedAt IS NOT NULL
RETURN i.fingerprint AS dataVersion
ORDER BY dataVersion
