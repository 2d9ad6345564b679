// Answers: load who belongs to which network of cities
// Parameters: rows LIST<MAP> (city, network, detail, asOf, source)
// Columns: none
// Relies on: the unique ids of cities and codes of networks
UNWIND $rows AS row
MATCH (c:City {id: row.city})
MATCH (n:Network {code: row.network})
MERGE (c)-[m:MEMBER_OF]->(n)
SET m.detail = row.detail, m.asOf = row.asOf, m.source = row.source
