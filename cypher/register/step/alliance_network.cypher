// Answers: which network is this alliance, and who belongs to it now? As ingest/register_networks has it for all
// Parameters: id STRING
// Columns: none
// Relies on: the unique codes of networks and ids of cities and candidates; networks of cities as derive/city_traits has them
MATCH (p:Partnership {id: $id})
MERGE (n:Network {code: p.id})
SET n.name = p.name, n.active = p.keptStage = 'active', n.source = 'register'
WITH p, n
OPTIONAL MATCH (:City)-[old:MEMBER_OF]->(n)
DELETE old
WITH DISTINCT p, n
CALL (p, n) {
  MATCH (c:City)-[j:JOINED]->(p)
  WHERE j.until IS NULL
  MERGE (c)-[m:MEMBER_OF]->(n)
  SET m.source = 'register'
}
WITH DISTINCT p, n
MATCH (c:City)-[:JOINED]->(p)
WITH DISTINCT n, c
MATCH (k:Candidate {id: c.id})
SET c.networks = [(c)-[:MEMBER_OF]->(of:Network) WHERE of.active | of.code]
SET k.networks = c.networks
