// Answers: how closely are every two subdivisions tied?
// Parameters: none
// Columns: one STRING, other STRING, tie FLOAT
// Relies on: one pass over TIED between subdivisions
MATCH (one:Subdivision)-[t:TIED]->(other:Subdivision)
RETURN one.code AS one, other.code AS other, t.tie AS tie
ORDER BY one, other
