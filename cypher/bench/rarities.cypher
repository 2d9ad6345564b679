// Answers: how much does it say that two cities share an industry, or a network?
// Parameters: none
// Columns: kind STRING (industry or network), code STRING, rarity FLOAT
// Relies on: one pass over some eighty nodes
MATCH (n:Industry|Network)
RETURN CASE WHEN n:Industry THEN 'industry' ELSE 'network' END AS kind, n.code AS code, n.rarity AS rarity
ORDER BY kind, code
