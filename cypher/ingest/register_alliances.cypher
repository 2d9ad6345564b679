// Answers: tie the alliances of the register to their cities again, those that have left as well
// Parameters: none
// Columns: none
// Relies on: the unique ids of cities, and the lists of its members that an alliance keeps
MATCH (p:Partnership)
WHERE p:Alliance
UNWIND range(0, size(p.memberIds) - 1) AS i
MATCH (c:City {id: p.memberIds[i]})
MERGE (c)-[j:JOINED {since: p.memberSince[i]}]->(p)
SET j.until = CASE WHEN p.memberUntil[i] <> '' THEN p.memberUntil[i] END
