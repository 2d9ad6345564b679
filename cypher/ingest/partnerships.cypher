// Answers: load partnerships of two cities
// Parameters: rows LIST<MAP> (id, a, b, since, kind, status, sources, confidence, asOf)
// Columns: none
// Relies on: the unique ids of cities and partnerships
UNWIND $rows AS row
MATCH (a:City {id: row.a})
MATCH (b:City {id: row.b})
MERGE (p:Partnership {id: row.id})
  ON CREATE SET p.version = 0
SET p.since = row.since, p.kind = row.kind, p.stage = row.status, p.sources = row.sources,
    p.confidence = row.confidence, p.asOf = row.asOf
MERGE (a)-[:PARTY_TO]->(p)
MERGE (b)-[:PARTY_TO]->(p)
