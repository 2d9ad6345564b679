// Answers: load what cities live from
// Parameters: rows LIST<MAP> (city, industry, strength, evidence, source)
// Columns: none
// Relies on: the unique ids of cities and codes of industries
UNWIND $rows AS row
MATCH (c:City {id: row.city})
MATCH (i:Industry {code: row.industry})
MERGE (c)-[h:HAS_INDUSTRY]->(i)
SET h.strength = row.strength, h.evidence = row.evidence, h.source = row.source
