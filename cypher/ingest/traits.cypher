// Answers: load single traits of cities: ports, airports, titles
// Parameters: rows LIST<MAP> (city, kind, value, source)
// Columns: none
// Relies on: the unique ids of cities
UNWIND $rows AS row
MATCH (c:City {id: row.city})
MERGE (c)-[:HAS_TRAIT]->(t:Trait {kind: row.kind, value: row.value, city: row.city})
SET t.source = row.source
