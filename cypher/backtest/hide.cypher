// Answers: take these partnerships out of the graph, and remember only their ids and which two cities they tied
// Parameters: ids LIST<STRING>
// Columns: none
// Relies on: the unique ids of partnerships
UNWIND $ids AS id
MATCH (a:City)-[:PARTY_TO]->(p:Partnership {id: id})<-[:PARTY_TO]-(b:City)
WHERE a.id < b.id
CREATE (:HiddenPartnership {id: id, a: a.id, b: b.id})
DETACH DELETE p
