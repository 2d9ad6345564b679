// Answers: keep which cities share a name, unless a table names the two already
// Parameters: rows LIST<MAP> (a, b, name, kind, strength)
// Columns: none
// Relies on: the unique ids of cities
UNWIND $rows AS row
MATCH (a:City {id: row.a})
MATCH (b:City {id: row.b})
WHERE NOT EXISTS { (a)-[:NAMESAKE]-(b) }
CREATE (a)-[:NAMESAKE {name: row.name, kind: row.kind, strength: row.strength}]->(b)
