// Answers: which countries lie in each region, and belong to each group?
// Parameters: none
// Columns: code STRING, members LIST<STRING>
// Relies on: some three hundred nodes of these labels
MATCH (c:Country)-[:IN|BELONGS_TO*1..5]->(area:Region|Group)
WITH area.code AS code, c.code AS member ORDER BY member
RETURN code, collect(DISTINCT member) AS members
ORDER BY code
