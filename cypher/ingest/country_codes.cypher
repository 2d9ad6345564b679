// Answers: which countries does the atlas have?
// Parameters: none
// Columns: code STRING
// Relies on: some 240 countries
MATCH (c:Country)
RETURN c.code AS code
ORDER BY code
