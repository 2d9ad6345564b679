// Answers: load which areas have broken off or suspended their ties
// Parameters: rows LIST<MAP> (a, b, status, since, reason, source, asOf)
// Columns: none
// Relies on: the unique codes of countries and subdivisions
UNWIND $rows AS row
OPTIONAL MATCH (countryA:Country {code: row.a})
OPTIONAL MATCH (subdivisionA:Subdivision {code: row.a})
OPTIONAL MATCH (countryB:Country {code: row.b})
OPTIONAL MATCH (subdivisionB:Subdivision {code: row.b})
WITH row, coalesce(countryA, subdivisionA) AS a, coalesce(countryB, subdivisionB) AS b
MERGE (a)-[s:TIES_SUSPENDED]->(b)
SET s.status = row.status, s.since = row.since, s.reason = row.reason, s.source = row.source, s.asOf = row.asOf
