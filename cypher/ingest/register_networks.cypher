// Answers: which networks are the living alliances of the register, and who belongs to them now?
// Parameters: none
// Columns: none
// Relies on: the unique codes of networks. An alliance counts as a network, not as partnerships of each city with each other.
MATCH (p:Partnership)
WHERE p:Alliance
MERGE (n:Network {code: p.id})
SET n.name = p.name, n.active = p.keptStage = 'active', n.source = 'register'
WITH p, n
OPTIONAL MATCH (:City)-[old:MEMBER_OF]->(n)
DELETE old
WITH DISTINCT p, n
MATCH (c:City)-[j:JOINED]->(p)
WHERE j.until IS NULL
MERGE (c)-[m:MEMBER_OF]->(n)
SET m.source = 'register'
