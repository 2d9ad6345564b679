// Answers: keep which cities are like each of these
// Parameters: rows LIST<MAP> (id, others, weights)
// Columns: none
// Relies on: the unique ids of cities
UNWIND $rows AS row
MATCH (city:City {id: row.id})
UNWIND range(0, size(row.others) - 1) AS i
MATCH (other:City {id: row.others[i]})
CREATE (city)-[:SIMILAR {weight: row.weights[i]}]->(other)
