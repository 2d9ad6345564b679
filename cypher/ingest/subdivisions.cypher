// Answers: load the first-order subdivisions of countries
// Parameters: rows LIST<MAP> (code, name, country, geonamesAdmin1, source)
// Columns: none
// Relies on: the unique codes of subdivisions and countries
UNWIND $rows AS row
MATCH (country:Country {code: row.country})
MERGE (s:Subdivision {code: row.code})
SET s.name = row.name, s.geonamesAdmin1 = row.geonamesAdmin1, s.source = row.source
MERGE (s)-[:IN]->(country)
