// Answers: which two cities are partners, and how sure is it?
// Parameters: none
// Columns: a INTEGER, b INTEGER, weight FLOAT
// Relies on: one pass over TWINNED
MATCH (a:City)-[t:TWINNED]->(b:City)
RETURN a.id AS a, b.id AS b, t.weight AS weight
ORDER BY a, b
