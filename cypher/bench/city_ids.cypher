// Answers: which cities are there?
// Parameters: none
// Columns: id INTEGER, ascending
// Relies on: the unique ids of cities, read in their order
MATCH (c:City)
WHERE c.id IS NOT NULL
RETURN c.id AS id
ORDER BY id
