// Answers: which records have letters from this address, however its letters are cased?
// Parameters: email STRING
// Columns: id STRING (of a record)
// Relies on: one pass over the letters, which an administrator asks for seldom
MATCH (s:Seeking)<-[:TO]-(l:Letter)
WHERE toLower(l.email) = toLower($email)
RETURN DISTINCT s.id AS id
ORDER BY id
