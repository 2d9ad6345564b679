// Answers: load universities, museums, theatres and other institutions
// Parameters: rows LIST<MAP> (key, city, kind, name, established, ror, source)
// Columns: none
// Relies on: the unique ids of cities and keys of institutions
UNWIND $rows AS row
MATCH (c:City {id: row.city})
MERGE (i:Institution {key: row.key})
SET i.kind = row.kind, i.name = row.name, i.established = row.established, i.ror = row.ror, i.source = row.source
MERGE (i)-[:LOCATED_IN]->(c)
