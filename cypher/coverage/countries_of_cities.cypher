// Answers: in which country lies each city?
// Parameters: none
// Columns: id INTEGER, country STRING
// Relies on: one pass over all cities; for a sample, not for an answer
MATCH (c:City)
RETURN c.id AS id, c.country AS country
ORDER BY id
