// Answers: keep the profile vectors of cities, where the vector index finds them
// Parameters: rows LIST<MAP> (id, profile)
// Columns: none
// Relies on: the unique ids of cities
UNWIND $rows AS row
MATCH (c:City {id: row.id})
CALL db.create.setNodeVectorProperty(c, 'profile', row.profile)
