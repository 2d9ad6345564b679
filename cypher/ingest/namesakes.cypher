// Answers: load cities of different countries that bear one name
// Parameters: rows LIST<MAP> (a, b, name, source)
// Columns: none
// Relies on: the unique ids of cities
UNWIND $rows AS row
MATCH (a:City {id: row.a})
MATCH (b:City {id: row.b})
MERGE (a)-[n:NAMESAKE]->(b)
SET n.name = row.name, n.source = row.source, n.kind = 'same', n.strength = 1.0
