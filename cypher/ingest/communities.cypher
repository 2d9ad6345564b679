// Answers: load communities of people with roots in another country
// Parameters: rows LIST<MAP> (city, origin, detail, source)
// Columns: none
// Relies on: the unique ids of cities and codes of countries
UNWIND $rows AS row
MATCH (c:City {id: row.city})
MATCH (origin:Country {code: row.origin})
MERGE (c)-[k:HAS_COMMUNITY]->(origin)
SET k.detail = row.detail, k.source = row.source
