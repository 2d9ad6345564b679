// Answers: load historical and ancestral ties
// Parameters: rows LIST<MAP> (city, kind, name, years, source)
// Columns: none
// Relies on: the unique ids of cities and codes of heritage
UNWIND $rows AS row
MATCH (c:City {id: row.city})
MERGE (h:Heritage {code: row.kind})
SET h.name = coalesce(h.name, row.name)
MERGE (c)-[r:HAS_HERITAGE]->(h)
SET r.name = row.name, r.years = row.years, r.source = row.source
