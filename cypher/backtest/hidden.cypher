// Answers: which two cities did each hidden partnership tie?
// Parameters: none
// Columns: id STRING, a INTEGER, b INTEGER
// Relies on: the label, which only a back-test's store has
MATCH (h:HiddenPartnership)
RETURN h.id AS id, h.a AS a, h.b AS b
ORDER BY a, b
