// Answers: which two cities have a living partnership? An unconfirmed one weighs half
// Parameters: none
// Columns: none
// Relies on: every partnership is reached once from its two cities; alliances of more cities are left out
MATCH (a:City)-[:PARTY_TO]->(p:Partnership)<-[:PARTY_TO]-(b:City)
WHERE a.id < b.id AND p.stage IN ['listed', 'active', 'unconfirmed'] AND COUNT { (p)<-[:PARTY_TO]-() } = 2
CALL (a, b, p) {
  MERGE (a)-[t:TWINNED]->(b)
  SET t.weight = CASE p.stage WHEN 'unconfirmed' THEN 0.5 ELSE 1.0 END, t.unconfirmed = p.stage = 'unconfirmed'
} IN TRANSACTIONS OF 5000 ROWS
