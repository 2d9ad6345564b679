// Answers: load how many people born in one country live in another
// Parameters: rows LIST<MAP> (origin, destination, people, asOf, source)
// Columns: none
// Relies on: the unique codes of countries
UNWIND $rows AS row
MATCH (origin:Country {code: row.origin})
MATCH (destination:Country {code: row.destination})
MERGE (origin)-[m:MIGRATED_TO]->(destination)
SET m.people = row.people, m.asOf = row.asOf, m.source = row.source
