// Answers: which partnerships are suspended, because the areas of their cities have broken off or suspended their ties?
// Parameters: none
// Columns: none
// Relies on: the few TIES_SUSPENDED relationships are read first; a partnership is reached once from each of its cities
MATCH (x)-[suspension:TIES_SUSPENDED]->(y)
WITH collect({a: x.code, b: y.code, reason: coalesce(suspension.reason, suspension.status)}) AS suspensions
MATCH (a:City)-[:PARTY_TO]->(p:Partnership)<-[:PARTY_TO]-(b:City)
WHERE a.id < b.id AND p.stage <> 'ended'
WITH p, [s IN suspensions
  WHERE (s.a IN [a.country, a.subdivision] AND s.b IN [b.country, b.subdivision])
     OR (s.b IN [a.country, a.subdivision] AND s.a IN [b.country, b.subdivision])] AS found
WHERE found <> []
SET p.stage = 'suspended', p.suspendedBecause = found[0].reason
