// Answers: in which subdivision is each city of the seed tables?
// Parameters: none
// Columns: id INTEGER, subdivision STRING (null: unknown)
// Relies on: one pass over the cities
MATCH (c:City)
WHERE c.addedBy IS NULL
RETURN c.id AS id, c.subdivision AS subdivision
ORDER BY id
