// Answers: keep what two countries of average activity in the place of each two would have together
// Parameters: rows LIST<MAP> (one, other, expected)
// Columns: none
// Relies on: the unique codes of countries; derive/coverage_forget has removed what was there
UNWIND $rows AS row
MATCH (one:Country {code: row.one})
MATCH (other:Country {code: row.other})
CREATE (one)-[:EXPECTS {partnerships: row.expected}]->(other)
