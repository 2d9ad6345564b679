// Answers: tie the partnerships that the register keeps to their cities again, which may have been loaded anew
// Parameters: none
// Columns: none
// Relies on: the unique ids of cities, and the ids of its cities that such a partnership keeps. Its stage is what its steps say;
// whether ties of areas suspend it, is derived after this.
MATCH (p:Partnership)
WHERE p:Kept
SET p.stage = p.keptStage, p.suspendedBecause = null
WITH p
WHERE NOT p:Alliance
UNWIND p.cityIds AS id
MATCH (c:City {id: id})
MERGE (c)-[:PARTY_TO]->(p)
